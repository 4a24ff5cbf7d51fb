package org.colophon.markup;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Takes a paragraph with more than a thousand nested brackets as plain text: for each of them commonmark copies
 * everything inside.
 */
final class BoundedInlines implements InlineParser {

    private static final int MAX_BRACKETS = 1_000;

    private final InlineParser parser;

    BoundedInlines(InlineParserContext context) {
        parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        if (isReasonable(lines)) {
            parser.parse(lines, node);
        } else {
            var text = new Text(lines.getContent());
            text.setSourceSpans(lines.getSourceSpans());
            node.appendChild(text);
        }
    }

    private static boolean isReasonable(SourceLines lines) {
        int open = 0;
        int deepest = 0;
        for (var line : lines.getLines()) {
            CharSequence content = line.getContent();
            for (int i = 0; i < content.length(); i++) {
                switch (content.charAt(i)) {
                    case '[' -> open++;
                    case ']' -> {
                        deepest = Math.max(deepest, open);
                        open = Math.max(0, open - 1);
                    }
                    default -> {}
                }
            }
        }
        return deepest <= MAX_BRACKETS;
    }
}
