package org.colophon.markup;

import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The elements and attributes that may come out of what somebody wrote. Everything else goes, its text stays. */
final class AllowList {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

    static final PolicyFactory ARTICLE = article();
    static final PolicyFactory COMMENT = comment();

    private AllowList() {}

    private static PolicyFactory comment() {
        return links(new HtmlPolicyBuilder())
                .allowElements("p", "br", "em", "strong", "del", "code", "pre", "blockquote", "ol", "ul", "li", "img")
                .allowAttributes("class")
                .matching(Pattern.compile("language-[\\w+#.-]{1,40}"))
                .onElements("code")
                .allowAttributes("start")
                .matching(Pattern.compile("-?\\d{1,9}"))
                .onElements("ol")
                .allowAttributes("src")
                .matching(target())
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .toFactory();
    }

    private static PolicyFactory article() {
        var policy = prose(links(new HtmlPolicyBuilder()));
        images(policy);
        tables(policy);
        anchors(policy);
        return policy.toFactory();
    }

    private static HtmlPolicyBuilder links(HtmlPolicyBuilder policy) {
        return policy.allowUrlProtocols("http", "https", "mailto")
                .allowElements("a")
                .allowAttributes("href")
                .matching(target())
                .onElements("a")
                .allowAttributes("title")
                .onElements("a");
    }

    private static HtmlPolicyBuilder prose(HtmlPolicyBuilder policy) {
        return policy.allowElements(
                        "p", "br", "hr", "div", "span", "blockquote", "q", "cite", "pre", "code", "kbd", "samp")
                .allowElements("strong", "em", "b", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "var")
                .allowElements("abbr", "dfn", "time", "bdi", "wbr", "ruby", "rt", "rp", "details", "summary")
                .allowElements("ul", "ol", "li", "dl", "dt", "dd")
                .allowElements(HEADINGS)
                .allowAttributes("lang")
                .matching(Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,5}"))
                .globally()
                .allowAttributes("dir")
                .matching(true, "ltr", "rtl", "auto")
                .globally()
                .allowAttributes("title")
                .onElements("abbr", "dfn")
                .allowAttributes("cite")
                .matching(target())
                .onElements("blockquote", "q", "del", "ins")
                .allowAttributes("datetime")
                .matching(Pattern.compile("[0-9TZPWYMDHS:+. -]{1,40}"))
                .onElements("time", "del", "ins")
                .allowAttributes("class")
                .matching(Pattern.compile("language-[\\w+#.-]{1,40}"))
                .onElements("code")
                .allowAttributes("open", "reversed")
                .matching((element, attribute, value) -> "")
                .onElements("details", "ol")
                .allowAttributes("start")
                .matching(Pattern.compile("-?\\d{1,9}"))
                .onElements("ol")
                .allowAttributes("value")
                .matching(Pattern.compile("-?\\d{1,9}"))
                .onElements("li")
                .allowAttributes("type")
                .matching(Pattern.compile("[1aAiI]"))
                .onElements("ol");
    }

    private static void images(HtmlPolicyBuilder policy) {
        policy.allowElements("img", "figure", "figcaption")
                .allowAttributes("src")
                .matching(target())
                .onElements("img")
                .allowAttributes("alt", "title")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(Pattern.compile("\\d{1,5}"))
                .onElements("img");
    }

    private static void tables(HtmlPolicyBuilder policy) {
        policy.allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowAttributes("scope")
                .matching(true, "row", "col", "rowgroup", "colgroup")
                .onElements("th")
                .allowAttributes("colspan", "rowspan")
                .matching(Pattern.compile("[1-9]\\d{0,2}"))
                .onElements("th", "td")
                .allowAttributes("span")
                .matching(Pattern.compile("[1-9]\\d{0,2}"))
                .onElements("col", "colgroup")
                .allowAttributes("class")
                .matching(Pattern.compile("align-(left|center|right)"))
                .onElements("th", "td");
    }

    /** Ids never clash with those of a page; those of the list of sources are not for authors to make. */
    private static void anchors(HtmlPolicyBuilder policy) {
        policy.allowAttributes("id")
                .matching(Pattern.compile("h-[\\p{L}\\p{N}_-]{1,100}"))
                .onElements(HEADINGS)
                .allowAttributes("id")
                .matching(Anchors::id)
                .onElements("a", "li")
                .allowElements((name, attributes) -> attributes.contains("footnotes") ? name : null, "section")
                .allowAttributes("class")
                .matching(true, "footnotes")
                .onElements("section")
                .allowAttributes("class")
                .matching(true, "footnote-ref")
                .onElements("sup")
                .allowAttributes("class")
                .matching(true, "footnote-backref")
                .onElements("a")
                .allowAttributes("aria-label")
                .matching(Pattern.compile("Back to reference [\\d-]{1,20}"))
                .onElements("a");
    }

    private static AttributePolicy target() {
        return (element, attribute, value) -> {
            String target = LinkTarget.of(value);
            return target != null && target.startsWith("#") ? Anchors.fragment(target) : target;
        };
    }
}
