package org.colophon.fetch;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What there is to read on a page, so that two visits can be compared.
 *
 * <p>Left out are scripts, styles, forms, frames, navigation, asides, footers, what is hidden, and what calls itself
 * advertising by its class or id. Of the rest it is the text of the {@code article}; where there are several, of the one
 * that holds more than half of their text; else of {@code main}; else of the whole body. Articles within an article are
 * comments by HTML's own rule and left out. White space becomes single spaces, and invisible characters go.
 *
 * <p>A change of advertising that does not say what it is does alter it.
 */
final class ReadableText {

    private static final String NOISE = "script, style, noscript, template, nav, aside, footer, form, iframe, object,"
            + " embed, svg, canvas, dialog, button, select, ins.adsbygoogle, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=search], article article";

    /** What stands around these is no advertisement, whatever it is called: a layout "with-ads", say. */
    private static final String CORE = "body, article, main, h1";

    private static final Pattern ADVERTISING = Pattern.compile(
            "(?i)(^|.*[\\s_-])(ads?|adbox|adslot|advert|adverts|advertisement|advertising|sponsored|promo)([\\s_-].*|$)");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cntrl}&&[^\\s]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private ReadableText() {}

    static String ofHtml(String source) {
        Document page = Jsoup.parse(source);
        page.select(NOISE).remove();
        for (Element named : page.body().select("[class], [id]")) {
            boolean isAdvertising = isAdvertising(named.className()) || isAdvertising(named.id());
            if (isAdvertising && named.selectFirst(CORE) == null) {
                named.remove();
            }
        }
        return ofText(root(page).text());
    }

    static String ofText(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    private static boolean isAdvertising(String name) {
        return !name.isEmpty()
                && name.length() < 200
                && ADVERTISING.matcher(name).matches();
    }

    private static Element root(Document page) {
        List<Element> articles = page.select("article");
        int all = articles.stream().mapToInt(article -> article.text().length()).sum();
        for (Element article : articles) {
            int own = article.text().length();
            if (own > 0 && own * 2L > all) {
                return article;
            }
        }
        Element main = page.selectFirst("main, [role=main]");
        return main != null && main.hasText() ? main : page.body();
    }
}
