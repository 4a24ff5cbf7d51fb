/** What waits for review, what changed in it, and the steps of the workflow in the editor. */
@NullMarked
package org.colophon.review.ui;

import org.jspecify.annotations.NullMarked;
