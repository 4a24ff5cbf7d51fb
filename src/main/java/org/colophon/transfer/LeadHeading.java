package org.colophon.transfer;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The first heading of the first level in a text.
 *
 * @param text its words
 * @param end where it ends in the text if it stands before everything else, otherwise -1
 */
record LeadHeading(String text, int end) {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(40)
            .maxInlineNesting(40)
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    static @Nullable LeadHeading of(String markdown) {
        Node document = PARSER.parse(markdown);
        Heading[] found = new Heading[1];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 1 && found[0] == null) {
                    found[0] = heading;
                }
            }
        });
        Heading heading = found[0];
        if (heading == null) {
            return null;
        }
        String words = WORDS.render(heading).strip();
        if (document.getFirstChild() != heading) {
            return new LeadHeading(words, -1);
        }
        SourceSpan last = heading.getSourceSpans().getLast();
        return new LeadHeading(words, last.getInputIndex() + last.getLength());
    }
}
