/** The panel in which AI use is declared. */
@NullMarked
package org.colophon.disclosure.ui;

import org.jspecify.annotations.NullMarked;
