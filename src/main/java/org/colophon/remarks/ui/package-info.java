/** The editor's panel with the remarks on an article. */
@NullMarked
package org.colophon.remarks.ui;

import org.jspecify.annotations.NullMarked;
