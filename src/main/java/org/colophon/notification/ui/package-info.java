/** The bell in the newsroom's frame, the list behind it, and each person's settings. */
@NullMarked
package org.colophon.notification.ui;

import org.jspecify.annotations.NullMarked;
