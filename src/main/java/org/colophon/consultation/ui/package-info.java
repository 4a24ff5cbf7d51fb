/** The editor's panel with the people who were asked about an article. */
@NullMarked
package org.colophon.consultation.ui;

import org.jspecify.annotations.NullMarked;
