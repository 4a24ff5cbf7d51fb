/** Journeys through the packaged application in a real browser. They need {@code target/colophon.jar} and Chromium. */
@NullMarked
package org.colophon.browser;

import org.jspecify.annotations.NullMarked;
