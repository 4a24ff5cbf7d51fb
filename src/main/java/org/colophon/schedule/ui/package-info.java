/** Hours and embargoes in the editor, the list of what is to come, and the alarm when something did not happen. */
@NullMarked
package org.colophon.schedule.ui;

import org.jspecify.annotations.NullMarked;
