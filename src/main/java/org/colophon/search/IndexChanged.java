package org.colophon.search;

/** This node's index of what is published says something new. */
record IndexChanged() {}
