package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.markup.Sample.DEAL;
import static org.colophon.markup.Sample.article;
import static org.colophon.markup.Sample.cited;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTest {

    private static final String DEFINED = "\n\n[@report]: /here";

    static Stream<Arguments> prose() {
        return Stream.of(
                arguments("*a* **b** ~~c~~ ++d++", "<p><em>a</em> <strong>b</strong> <del>c</del> <ins>d</ins></p>"),
                arguments("a & b < c \"d\"", "<p>a &amp; b &lt; c &quot;d&quot;</p>"),
                arguments("[text](/there)", "<p><a href=\"/there\">text</a></p>"),
                arguments(
                        "[t](https://a.example \"T\")",
                        "<p><a href=\"https://a.example\" title=\"T\" rel=\"noopener\">t</a></p>"),
                arguments(
                        "See https://a.example/x.",
                        "<p>See <a href=\"https://a.example/x\" rel=\"noopener\">https://a.example/x</a>.</p>"),
                arguments("<desk@a.example>", "<p><a href=\"mailto:desk@a.example\">desk@a.example</a></p>"),
                arguments(
                        "```java x\na < b\n```",
                        "<pre tabindex=\"0\"><code class=\"language-java\">a &lt; b\n</code></pre>"),
                arguments("```a\"b\nx\n```", "<pre tabindex=\"0\"><code>x\n</code></pre>"),
                arguments(
                        "- [x] done\n- [ ] open",
                        "<ul><li><span class=\"task\" role=\"img\" aria-label=\"Done\">☑</span> done</li>"
                                + "<li><span class=\"task\" role=\"img\" aria-label=\"To do\">☐</span> open</li></ul>"),
                arguments("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
                arguments("a\u0000b\u0007c\u0085\uFDD0d\uD800e", "<p>abcd\uFFFDe</p>"),
                arguments("&#xD800;&#xFDD0;&#1;x", "<p>x</p>"));
    }

    static Stream<Arguments> facts() {
        String unknown = "<mark class=\"unknown-fact\">{{nothing}}</mark>";
        return Stream.of(
                arguments("Worth {{deal}}.", "<p>Worth " + DEAL + ".</p>"),
                arguments(
                        "{{ deal | short }}",
                        "<p><data class=\"fact\" data-fact=\"deal\" value=\"3100000\">€3.1m</data></p>"),
                arguments("*{{deal}}*", "<p><em>" + DEAL + "</em></p>"),
                arguments("[on {{deal}}](/x)", "<p><a href=\"/x\">on " + DEAL + "</a></p>"),
                arguments("{{nothing}}", "<p>" + unknown + "</p>"),
                arguments("{{deal|roman}}", "<p><mark class=\"unknown-fact\">{{deal|roman}}</mark></p>"),
                arguments("{{{deal}}}", "<p>{" + DEAL + "}</p>"),
                arguments("`{{deal}}`", "<p><code>{{deal}}</code></p>"),
                arguments("    {{deal}}", "<pre tabindex=\"0\"><code>{{deal}}\n</code></pre>"),
                arguments("```\n{{deal}}\n```", "<pre tabindex=\"0\"><code>{{deal}}\n</code></pre>"),
                arguments("<code>{{deal}}</code>", "<p><code>{{deal}}</code></p>"),
                arguments("\\{{deal}}", "<p>{{deal}}</p>"),
                arguments("{{a b}} {{}} {{-a}} {{a", "<p>{{a b}} {{}} {{-a}} {{a</p>"),
                arguments("{{de\nal}}", "<p>{{de\nal}}</p>"),
                arguments("[x](/a/{{deal}})", "<p><a href=\"/a/%7B%7Bdeal%7D%7D\">x</a></p>"),
                arguments(
                        "![worth {{deal}}](/media/a.jpg)",
                        "<p><img src=\"/media/a.jpg\" alt=\"worth €3.1 million\" loading=\"lazy\"></p>"),
                arguments("<div>\n{{deal}}\n</div>", "<div>\n" + DEAL + "\n</div>"),
                arguments(
                        "{{sly}}",
                        "<p><data class=\"fact\" data-fact=\"sly\" value=\"&quot;&gt;&lt;script&gt;\" "
                                + "title=\"'&quot; onload=&quot;x\">&lt;b onclick=x&gt;{{deal}}</data></p>"));
    }

    static Stream<Arguments> citations() {
        return Stream.of(
                arguments("A [@report].", "<p>A <sup class=\"citation\">" + cited(1, "") + "</sup>.</p>"),
                arguments(
                        "[@report; @mayor]",
                        "<p><sup class=\"citation\">" + cited(1, "") + " " + cited(2, "") + "</sup></p>"),
                arguments("[@report, p. 12]", "<p><sup class=\"citation\">" + cited(1, ", p. 12") + "</sup></p>"),
                arguments(
                        "[@report][@mayor]",
                        "<p><sup class=\"citation\">" + cited(1, "") + "</sup><sup class=\"citation\">" + cited(2, "")
                                + "</sup></p>"),
                arguments("So![@report]", "<p>So!<sup class=\"citation\">" + cited(1, "") + "</sup></p>"),
                arguments(
                        "[@nobody]",
                        "<p><sup class=\"citation\"><mark class=\"unknown-source\">[@nobody]</mark></sup></p>"),
                arguments("[@report](/x)", "<p><a href=\"/x\">@report</a></p>"),
                arguments("[@report]" + DEFINED, "<p><a href=\"/here\">@report</a></p>"),
                arguments(
                        "<a href=\"/x\">see [@report]</a>",
                        "<p><a href=\"/x\">see <sup class=\"citation\">[1]</sup></a></p>"),
                arguments("`[@report]`", "<p><code>[@report]</code></p>"),
                arguments("\\[@report]", "<p>[@report]</p>"),
                arguments("[@] [@ a] [a@report]", "<p>[@] [@ a] [a@report]</p>"));
    }

    static Stream<Arguments> images() {
        return Stream.of(
                arguments(
                        "![A *cat*](/media/cat.jpg \"Tom\")",
                        "<p><img src=\"/media/cat.jpg\" alt=\"A cat\" title=\"Tom\" loading=\"lazy\"></p>"),
                arguments(
                        "![A cat](https://a.example/cat.jpg)",
                        "<p><a href=\"https://a.example/cat.jpg\" rel=\"noopener\">A cat</a></p>"),
                arguments(
                        "![](https://a.example/x/cat.jpg?y=1)",
                        "<p><a href=\"https://a.example/x/cat.jpg?y=1\" rel=\"noopener\">cat.jpg</a></p>"),
                arguments("![x](//a.example/c)", "<p><a href=\"//a.example/c\" rel=\"noopener\">x</a></p>"),
                arguments("![x](/media/../c)", "<p><a href=\"/media/../c\">x</a></p>"),
                arguments("[![x](https://a.example/c)](/y)", "<p><a href=\"/y\">x</a></p>"),
                arguments("![x](javascript:y)", "<p>x</p>"),
                arguments(
                        "<figure><img src='/media/c.jpg' alt='{{deal}}' width=9><figcaption>c</figcaption></figure>",
                        "<figure><img src=\"/media/c.jpg\" alt=\"€3.1 million\" width=\"9\" loading=\"lazy\">"
                                + "<figcaption>c</figcaption></figure>"));
    }

    @ParameterizedTest
    @MethodSource({"prose", "facts", "citations", "images"})
    void markdown_becomes_html(String markdown, String html) {
        assertThat(article(markdown)).isEqualTo(html);
    }

    @Test
    void a_table_can_be_scrolled_and_its_header_cells_say_what_they_head() {
        assertThat(article("| a | b |\n|---|--:|\n| 1 | {{deal\\|short}} |").replace("\n", ""))
                .isEqualTo("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><thead><tr>"
                        + "<th scope=\"col\">a</th><th class=\"align-right\" scope=\"col\">b</th></tr></thead><tbody><tr>"
                        + "<td>1</td><td class=\"align-right\"><data class=\"fact\" data-fact=\"deal\" value=\"3100000\">"
                        + "€3.1m</data></td></tr></tbody></table></div>");
    }

    @Test
    void a_footnote_and_its_number_lead_to_each_other_whatever_its_name() {
        var page = org.jsoup.Jsoup.parse(
                article("A[^my\"note].\n\n[^my\"note]: Text {{deal}}.") + article("B[^1]\n\n[^1]: x"));
        assertThat(page.select("sup.footnote-ref a")).hasSize(2).allSatisfy(link -> {
            var note = page.getElementById(link.attr("href").substring(1));
            assertThat(note).isNotNull();
            assertThat(page.getElementById(
                            note.select("a.footnote-backref").attr("href").substring(1)))
                    .isEqualTo(link);
        });
        assertThat(page.select("section.footnotes")).isNotEmpty();
    }

    @Test
    void rendering_is_deterministic() {
        String text = "# A\n\n{{deal}} [@report][^1] <b>x</b>\n\n[^1]: y";
        assertThat(article(text)).isEqualTo(article(text)).doesNotContain("\uFDD0");
    }
}
