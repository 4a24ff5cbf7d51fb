/** The panel that lists what the checks find. */
@NullMarked
package org.colophon.preflight.ui;

import org.jspecify.annotations.NullMarked;
