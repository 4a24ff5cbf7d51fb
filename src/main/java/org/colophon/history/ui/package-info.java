/** The panel and the view in which the people of an article see how it came to be. */
@NullMarked
package org.colophon.history.ui;

import org.jspecify.annotations.NullMarked;
