/** The article list and the editor, and what other features may add to the editor: panels and actions. */
@NamedInterface("ui")
@NullMarked
package org.colophon.article.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
