package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What may be in HTML that the house prints, written down a second time and apart from the code. */
final class Safety {

    private static final Set<String> ELEMENTS =
            Set.of(("p br hr div span blockquote q cite pre code kbd samp strong em b i u"
                            + " s del ins mark small sub sup var abbr dfn time bdi wbr ruby rt rp details summary ul ol li dl dt dd h2"
                            + " h3 h4 h5 h6 img figure figcaption table caption colgroup col thead tbody tfoot tr th td section a data")
                    .split(" "));
    private static final Set<String> COMMENT_ELEMENTS =
            Set.of("p", "br", "em", "strong", "del", "code", "pre", "blockquote", "ol", "ul", "li", "a");
    private static final Set<String> INLINE_ELEMENTS = Set.of("data", "mark");
    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            pattern("href cite", "(?s)(?:https?://|mailto:|[^:]*(?:[/?#].*)?$)[^\\x00-\\x20\\\\]*"),
            pattern("src", "/media/(?!.*\\.\\.)[^\\x00-\\x20\\\\]*"),
            pattern("rel", "noopener|nofollow ugc noopener"),
            pattern("id", "(?:h-|fn).*"),
            pattern(
                    "class",
                    "fact|unknown-fact|unknown-source|citation|task|table|footnotes|footnote-ref"
                            + "|footnote-backref|align-(?:left|center|right)|language-[\\w+#.-]+"),
            pattern("role", "region|img|doc-endnotes"),
            pattern("aria-label", "(?s).*"),
            pattern("tabindex", "0"),
            pattern("loading", "lazy"),
            pattern("alt title", "(?s).*"),
            pattern("data-fact", "deal|sly"),
            pattern("lang dir scope datetime type", "[\\w+:. -]+"),
            pattern("value", "(?s).*"),
            pattern("width height colspan rowspan span start", "-?\\d+"),
            pattern("open reversed", ""));

    private Safety() {}

    static void assertArticle(String html) {
        check(html, ELEMENTS);
    }

    static void assertComment(String html) {
        check(html, COMMENT_ELEMENTS);
    }

    static void assertInline(String html) {
        check(html, INLINE_ELEMENTS);
    }

    private static void check(String html, Set<String> elements) {
        assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F\\uFDD0-\\uFDEF]");
        var page = Jsoup.parse("<!DOCTYPE html><body>" + html);
        assertThat(page.head().childNodes()).isEmpty();
        Element body = page.body();
        for (Element element : body.getAllElements()) {
            if (element != body) {
                assertThat(element.tagName()).as(html).isIn(elements);
                assertThat(element.childNodes()).noneMatch(node -> node instanceof Comment || node instanceof DataNode);
            }
            element.attributes().forEach(attribute -> check(element, attribute, html));
        }
        assertThat(body.select("data:not(.fact[data-fact]), [data-fact]:not(data.fact), img:not([alt]), a a"))
                .as(html)
                .isEmpty();
    }

    private static void check(Element element, Attribute attribute, String html) {
        Pattern allowed = ATTRIBUTES.entrySet().stream()
                .filter(entry -> Set.of(entry.getKey().split(" ")).contains(attribute.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        assertThat(allowed)
                .as("%s of %s in %s", attribute, element.tagName(), html)
                .isNotNull();
        assertThat(attribute.getValue())
                .as("%s in %s", attribute.getKey(), html)
                .matches(allowed);
        if (attribute.getKey().equals("value")) {
            assertThat(element.tagName()).isIn("data", "li");
        }
    }

    private static Map.Entry<String, Pattern> pattern(String names, String allowed) {
        return Map.entry(names, Pattern.compile(allowed));
    }
}
