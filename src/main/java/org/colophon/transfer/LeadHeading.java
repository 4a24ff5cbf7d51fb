package org.colophon.transfer;

import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
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
            // Only blocks matter here: what stands in them is kept as it was written.
            .inlineParserFactory(context -> (lines, node) ->
                    node.appendChild(new Text(lines.getContent().replace('\n', ' '))))
            .build();

    static @Nullable LeadHeading of(String markdown, Markup markup) {
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
        String written = heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
        String words = markup.plainText("# " + written, References.none());
        if (document.getFirstChild() != heading) {
            return new LeadHeading(words, -1);
        }
        SourceSpan last = heading.getSourceSpans().getLast();
        return new LeadHeading(words, last.getInputIndex() + last.getLength());
    }
}
