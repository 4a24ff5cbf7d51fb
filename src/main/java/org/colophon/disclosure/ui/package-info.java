/** The panel that tells who wrote the words and what readers will see. */
@NullMarked
package org.colophon.disclosure.ui;

import org.jspecify.annotations.NullMarked;
