/** Editing the standing pages. */
@NullMarked
package org.colophon.site.ui;

import org.jspecify.annotations.NullMarked;
