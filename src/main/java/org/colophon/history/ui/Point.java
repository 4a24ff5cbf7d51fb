package org.colophon.history.ui;

/** A point that can be compared: a version, and what people call it. */
record Point(long version, String label) {}
