package org.colophon.discussion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links lead where they say, and there are not many of them. Looks at the comment as readers would see it. */
@Component
@Order(30)
class LinksPhase implements Phase {

    private final Markup markup;

    LinksPhase(Markup markup) {
        this.markup = markup;
    }

    @Override
    public String code() {
        return "links";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        if (!hasLinks(comment.text())) {
            return Optional.empty();
        }
        List<Element> links = links(comment.text());
        for (Element link : links) {
            String said = host(link.text());
            if (!said.isEmpty() && !said.equals(host(link.attr("href")))) {
                return found(
                        Outcome.REFUSE,
                        "A link that reads “%s” leads to another address. Let both be the same, or put words there."
                                .formatted(shortened(link.text())));
            }
        }
        int most = comment.rules().links();
        return links.size() <= most
                ? Optional.empty()
                : found(Outcome.HOLD, "%d links, %d are usual at most.".formatted(links.size(), most));
    }

    /** The links of a comment as readers would see them. */
    List<Element> links(String text) {
        return Jsoup.parseBodyFragment(markup.comment(text).value()).select("a[href]");
    }

    /** Whether there can be any, before the text is rendered for it. */
    static boolean hasLinks(String text) {
        return text.contains("](")
                || text.contains("://")
                || text.contains("]:")
                || text.contains("www.")
                || text.indexOf('<') >= 0
                || text.indexOf('@') >= 0;
    }

    /** The host that a text names when it reads as an address, without {@code www.}; empty when it does not. */
    static String host(String text) {
        String address = text.strip();
        if (address.isEmpty() || address.chars().anyMatch(c -> Character.isWhitespace(c))) {
            return "";
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:") || !lower.contains("://") && lower.indexOf('@') > 0) {
            return lower.substring(lower.indexOf('@') + 1);
        }
        int scheme = lower.indexOf("://");
        String rest = scheme < 0 ? lower : lower.substring(scheme + 3);
        try {
            String host = new URI("http://" + rest.split("[/?#]", 2)[0]).getHost();
            boolean named = host != null && (scheme >= 0 || isName(host));
            return !named || host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return scheme < 0 ? "" : rest;
        }
    }

    /** Two labels at least, the last one of two letters or more: {@code example.org}, and not {@code etc.} or 3.5. */
    private static boolean isName(String host) {
        int dot = host.lastIndexOf('.');
        String last = host.substring(dot + 1);
        return dot > 0 && last.length() >= 2 && last.chars().allMatch(Character::isLetter);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}
