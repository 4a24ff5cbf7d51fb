/** Publishing, removed passages, and corrections of what is published. */
@NullMarked
package org.colophon.publication.ui;

import org.jspecify.annotations.NullMarked;
