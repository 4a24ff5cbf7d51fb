/** The panel that shows what will be related to an article, and why. */
@NullMarked
package org.colophon.search.ui;

import org.jspecify.annotations.NullMarked;
