/** The newsroom's screens for articles: the writing surface and what stands around it. */
@NullMarked
package org.colophon.article.ui;

import org.jspecify.annotations.NullMarked;
