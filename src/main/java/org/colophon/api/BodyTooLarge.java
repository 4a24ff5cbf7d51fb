package org.colophon.api;

import java.io.IOException;

/** A request's body goes on after the most that is read of one. */
class BodyTooLarge extends IOException {}
