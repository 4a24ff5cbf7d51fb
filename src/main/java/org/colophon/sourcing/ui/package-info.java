/** The panels for facts and sources. */
@NullMarked
package org.colophon.sourcing.ui;

import org.jspecify.annotations.NullMarked;
