/** The panels for facts and sources, and what may stand before a change of a fact. */
@NamedInterface("ui")
@NullMarked
package org.colophon.sourcing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
