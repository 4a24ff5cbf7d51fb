/** The desk's queue of what readers report. */
@NullMarked
package org.colophon.feedback.ui;

import org.jspecify.annotations.NullMarked;
