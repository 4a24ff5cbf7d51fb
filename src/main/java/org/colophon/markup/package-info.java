/**
 * The one renderer of the house: Markdown to safe HTML for preview, page, feed, mail and API alike.
 *
 * <p>{@link org.colophon.markup.Markup} is the way in. Only this package can make a
 * {@link org.colophon.markup.SafeHtml}; whoever holds one may print it unescaped.
 *
 * <p>How it works, in the order of the files: {@code CleanText} removes what no reader should be sent, {@code Dialect}
 * parses, {@code MarkRenderer} writes HTML in which facts and citations are only numbered tokens, {@code AllowList}
 * runs the OWASP sanitiser over all of it, and {@code Weaver} puts the real facts and citations where a token stands in
 * text. Markup that says something about the truth of a text is thus never parsed from anybody's input.
 */
@ApplicationModule(
        displayName = "Markup",
        allowedDependencies = {})
@NullMarked
package org.colophon.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
