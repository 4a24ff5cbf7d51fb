package org.colophon.markup;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads {@code [@key]} and {@code [@a; @b, p. 12]} where the brackets are not those of a link. */
final class CitationParser implements LinkProcessor {

    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || !link.text().startsWith("@") || isDefined(link, context)) {
            return LinkResult.none();
        }
        var citation = Mark.Citation.parse(link.text());
        // What follows, as in [@a][@b], is another citation and not this one's label.
        return citation == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new MarkNode(citation), link.afterTextBracket());
    }

    private static boolean isDefined(LinkInfo link, InlineParserContext context) {
        String label = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
        return context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }
}
