package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkingTest {

    private static final References KNOWN = new References() {
        @Override
        public Optional<FactMark> fact(String key, String format) {
            return key.equals("known") ? Optional.of(new FactMark(key, "1", "one", "")) : Optional.empty();
        }

        @Override
        public Optional<SourceMark> source(String key) {
            return key.equals("known") ? Optional.of(new SourceMark(key, "S", "", "s")) : Optional.empty();
        }
    };

    private final Markup markup = new Markup();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A {{word}} and {{ word | short }} and {{{word}}}.",
                "As [@jane] and [@a; @known] and [@a][@b] say.",
                "# {{word}}\n\n> - *{{word}}* [@jane]",
                "| a |\n|---|\n| {{word}} [@x] |",
                "![{{word}}](/media/x.png)",
                "<div>\n{{word}} [@jane]\n</div>",
                "<span title=\"{{word}}\">{{word}}</span>",
                "Note[^1].\n\n[^1]: {{word}} [@jane]"
            })
    void what_looks_like_a_reference_and_is_none_prints_as_it_stands(String text) {
        Rendered before = markup.article(text, KNOWN);
        Rendered after = markup.article(markup.withoutUnknownMarks(text, KNOWN), KNOWN);

        assertThat(before.unknownFacts().size() + before.unknownSources().size())
                .isPositive();
        assertThat(after.unknownFacts()).isEmpty();
        assertThat(after.unknownSources()).isEmpty();
        if (before.unknownFacts().contains("word") && !text.contains("![")) {
            assertThat(after.html().value()).contains("{word");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Known {{known}} and [@known].",
                "`{{code}}` and\n\n```\n{{code}} [@code]\n```\n\n    {{code}}",
                "\\{{word}} and \\[@jane]",
                "{{ youtube(id=\"x\") }} {% raw %} [@jane](https://x.example/)",
                "Plain text.\n"
            })
    void everything_else_stays_as_it_was_written(String text) {
        assertThat(markup.withoutUnknownMarks(text, KNOWN)).isEqualTo(text);
    }

    @Test
    void the_escape_is_not_seen_by_readers() {
        String html = markup.article(markup.withoutUnknownMarks("A {{word}} by [@jane].", KNOWN), KNOWN)
                .html()
                .value();

        assertThat(html).contains("A {{word}} by [@jane].").doesNotContain("\\");
    }
}
