/** The button that publishes. */
@NullMarked
package org.colophon.publication.ui;

import org.jspecify.annotations.NullMarked;
