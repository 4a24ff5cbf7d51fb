package org.colophon.markup;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Reads {@code {{key}}} and {@code {{key|format}}}, on one line. */
final class FactParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        if (!scanner.next("{{")) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        for (int length = 0; length <= Mark.Fact.MAX_LENGTH; length++) {
            var end = scanner.position();
            if (scanner.next("}}")) {
                var fact = Mark.Fact.parse(scanner.getSource(start, end).getContent());
                return fact == null ? ParsedInline.none() : ParsedInline.of(new MarkNode(fact), scanner.position());
            }
            char next = scanner.peek();
            if (next == '{' || next == '\n' || !scanner.hasNext()) {
                break;
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new FactParser();
        }
    }
}
