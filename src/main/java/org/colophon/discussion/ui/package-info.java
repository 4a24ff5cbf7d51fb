/** The moderators' list of comments. */
@NullMarked
package org.colophon.discussion.ui;

import org.jspecify.annotations.NullMarked;
