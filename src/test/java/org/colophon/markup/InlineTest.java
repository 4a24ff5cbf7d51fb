package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InlineTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("A {{deal}} deal", "A " + Sample.DEAL + " deal"),
                arguments("{{none}}", "<mark class=\"unknown-fact\">{{none}}</mark>"),
                arguments("1. *No* # Markdown [@report]", "1. *No* # Markdown [@report]"),
                arguments("<b>Q&A</b> &amp; \"x\"", "&lt;b&gt;Q&amp;A&lt;/b&gt; &amp;amp; &quot;x&quot;"),
                arguments(" two\n lines\t", "two lines"),
                arguments("`{{deal", "`{{deal"),
                arguments("\uFDD00\uFDD1\u0000", "0"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_prints_facts_and_is_text_otherwise(String text, String html) {
        assertThat(Sample.MARKUP.inline(text, Sample.REFERENCES).value()).isEqualTo(html);
    }

    @Test
    void a_plain_line_has_no_html() {
        assertThat(Sample.MARKUP.plainInline(" A <b>{{deal}}</b>\n& {{none}}", Sample.REFERENCES))
                .isEqualTo("A <b>€3.1 million</b> & {{none}}");
    }

    @Test
    void an_empty_line_is_empty() {
        assertThat(Sample.MARKUP.inline(" ", Sample.REFERENCES)).isSameAs(SafeHtml.EMPTY);
    }
}
