/** The audit log on screen. */
@NullMarked
package org.colophon.audit.ui;

import org.jspecify.annotations.NullMarked;
