package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommentTest {

    private static final String REL = "rel=\"nofollow ugc noopener\"";

    static Stream<Arguments> comments() {
        return Stream.of(
                arguments("**Good** *point* `x`", "<p><strong>Good</strong> <em>point</em> <code>x</code></p>"),
                arguments("> quote\n\n1. a", "<blockquote>\n<p>quote</p>\n</blockquote>\n<ol><li>a</li></ol>"),
                arguments("[x](https://a.example)", "<p><a href=\"https://a.example\" " + REL + ">x</a></p>"),
                arguments("[x](/here)", "<p><a href=\"/here\" " + REL + ">x</a></p>"),
                arguments("www.a.example", "<p><a href=\"http://www.a.example\" " + REL + ">www.a.example</a></p>"),
                arguments("# no heading", "<p># no heading</p>"),
                arguments("no heading\n===", "<p>no heading\n===</p>"),
                arguments("| a |\n|---|", "<p>| a |\n|---|</p>"),
                arguments("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"),
                arguments("<div>\n<p>", "<p>&lt;div&gt;\n&lt;p&gt;</p>"),
                arguments("![cat](/media/cat.jpg)", "<p><a href=\"/media/cat.jpg\" " + REL + ">cat</a></p>"),
                arguments("{{deal}} [@report]", "<p>{{deal}} [@report]</p>"),
                arguments("[x](javascript:y)", "<p>x</p>"),
                arguments("", ""));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void a_comment_is_simple_text(String markdown, String html) {
        assertThat(Sample.MARKUP.comment(markdown).value().strip()).isEqualTo(html);
    }
}
