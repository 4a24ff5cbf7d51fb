/** The budget, the desks, and the panel beside the text that says what is planned. */
@NamedInterface("ui")
@NullMarked
package org.colophon.planning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
