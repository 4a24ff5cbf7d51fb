/** The history of an article in the editor and on a page of its own, and the comparison of two of its points. */
@NamedInterface("ui")
@NullMarked
package org.colophon.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
