package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.markup.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final Markup markup = new Markup();
    private final SitePaths paths = new SitePaths("blog");

    LinksTest() {
        paths.add("posts/2024-01-02-one.md", "one", List.of("/old/one.html"), "one");
        paths.add("posts/two/index.md", "two", List.of(), "two-2");
        paths.add("notes/three.markdown", "drei", List.of(), "drei");
        paths.add("four.md", "four", List.of(), "four");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02-one.md, /articles/one",
        "./2024-01-02-one.md#Past-results, /articles/one#h-past-results",
        "../notes/three.markdown, /articles/drei",
        "../notes/three/, /articles/drei",
        "@/posts/2024-01-02-one.md, /articles/one",
        "@/posts/two/index.md#fn1, /articles/two-2#fn1",
        "/posts/one/, /articles/one",
        "/posts/two, /articles/two-2",
        "/blog/posts/one/?from=feed, /articles/one",
        "/2024/01/02/one.html, /articles/one",
        "/old/one.html, /articles/one",
        "/notes/drei/, /articles/drei",
        "/four/, /articles/four",
        "/elsewhere/four/, /articles/four",
        "../../blog/four.md, /articles/four",
        "two, /articles/two-2",
        "../two/, /articles/two-2"
    })
    void links_between_files_become_links_between_articles(String link, String wanted) {
        assertThat(relinked("[text](" + link + ")")).isEqualTo("[text](" + wanted + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/posts/one/",
                "//other.example/posts/one/",
                "mailto:desk@paper.example",
                "nowhere.md",
                "/tags/four/",
                "{{%20ref%20}}"
            })
    void other_links_stay(String link) {
        assertThat(relinked("[text](" + link + ")")).isEqualTo("[text](" + link + ")");
    }

    @Test
    void every_form_of_link_is_rewritten_and_nothing_else() {
        String text = """
                > A quote with [*a* `b`](<../four.md> "title") and
                > [two
                > lines](../four.md).

                - [![alt](pic.png)](../four.md) and [ref][] and [escaped](../notes/\\three.markdown)

                | a | b |
                |---|---|
                | [x](../four.md) | `[x](../four.md)` |

                `[code](../four.md)` \\[no](../four.md) <a href="../four.md">html</a>

                ```
                [fence](../four.md)
                ```

                    [indented](../four.md)

                Note[^1].

                [^1]: See [y](../four.md).

                [ref]: ../four.md 'Title'
                """;

        assertThat(relinked(text)).isEqualTo("""
                > A quote with [*a* `b`](/articles/four "title") and
                > [two
                > lines](/articles/four).

                - [![alt](pic.png)](/articles/four) and [ref][] and [escaped](../notes/\\three.markdown)

                | a | b |
                |---|---|
                | [x](/articles/four) | `[x](../four.md)` |

                `[code](../four.md)` \\[no](../four.md) <a href="../four.md">html</a>

                ```
                [fence](../four.md)
                ```

                    [indented](../four.md)

                Note[^1].

                [^1]: See [y](/articles/four).

                [ref]: /articles/four 'Title'
                """);
    }

    @Test
    void what_leads_nowhere_is_counted() {
        Links links = new Links(paths, "posts/x.md", markup);

        markup.relinked("[a](four.md) [b](../four.md) [c](https://x.example/) [d](#part)", links);

        assertThat(links.rewritten()).isEqualTo(1);
        assertThat(links.unresolved()).containsExactly("four.md");
    }

    private String relinked(String text) {
        return markup.relinked(text, new Links(paths, "posts/x.md", markup));
    }
}
