/** Publishing, removed passages, and corrections of what is published. */
@NamedInterface("ui")
@NullMarked
package org.colophon.publication.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
