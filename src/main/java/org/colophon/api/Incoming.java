package org.colophon.api;

/** Marks what clients send. It is read strictly: a field that is not known is an error, not a shrug. */
interface Incoming {}
