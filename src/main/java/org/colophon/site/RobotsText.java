package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.shared.Newsroom;
import org.colophon.site.Crawler.Purpose;
import org.colophon.site.CrawlerTerms.Choice;

/**
 * Writes what crawlers read: robots.txt (RFC 9309) with usage preferences ({@code Content-Usage}, the IETF's drafts
 * aipref-attach and aipref-vocab of 2026, which have no word yet for answers), and the file of the TDM Reservation Protocol.
 */
public final class RobotsText {

    /** Nothing there is for readers, or it differs for each of them. */
    private static final List<String> CLOSED = List.of(
            "/newsroom/",
            "/api/",
            "/search?",
            "/sign-in",
            "/sign-up",
            "/sign-out",
            "/account",
            "/articles/*/comments/new",
            "/articles/*/report",
            "/articles/*/follow");

    private RobotsText() {}

    /** The whole of robots.txt. */
    public static String write(CrawlerTerms terms, Newsroom newsroom) {
        List<String> lines = new ArrayList<>();
        lines.add("User-agent: *");
        lines.addAll(terms.listed() ? open(terms) : shut(terms));
        List<String> refused = names(terms, Choice.REFUSED);
        if (terms.listed() && !refused.isEmpty()) {
            lines.add("");
            refused.forEach(name -> lines.add("User-agent: " + name));
            lines.addAll(shut(terms));
        }
        List<String> allowed = names(terms, Choice.ALLOWED);
        if (!terms.listed() && !allowed.isEmpty()) {
            lines.add("");
            allowed.forEach(name -> lines.add("User-agent: " + name));
            lines.addAll(open(terms));
        }
        if (!terms.extra().isEmpty()) {
            lines.add("");
            lines.add(terms.extra());
        }
        lines.add("");
        lines.add("Sitemap: " + newsroom.link("/sitemap.xml"));
        lines.add("Sitemap: " + newsroom.link("/news-sitemap.xml"));
        return String.join("\n", lines) + "\n";
    }

    /**
     * The file {@code /.well-known/tdmrep.json}: an array with one rule for the whole site. Empty where nothing is said
     * about AI training, which is the mining that it is about.
     */
    public static String tdmReservation(CrawlerTerms terms) {
        return terms.training() == Choice.UNSAID
                ? ""
                : "[{\"location\":\"/\",\"tdm-reservation\":%d}]\n"
                        .formatted(terms.training() == Choice.REFUSED ? 1 : 0);
    }

    private static List<String> open(CrawlerTerms terms) {
        return Stream.concat(usage(terms), CLOSED.stream().map(path -> "Disallow: " + path))
                .toList();
    }

    private static List<String> shut(CrawlerTerms terms) {
        return Stream.concat(usage(terms), Stream.of("Disallow: /")).toList();
    }

    /** Nothing is said as long as nobody has said anything about AI. */
    private static Stream<String> usage(CrawlerTerms terms) {
        return terms.training() == Choice.UNSAID
                ? Stream.empty()
                : Stream.of("Content-Usage: train-ai=%s, search=%s"
                        .formatted(terms.training() == Choice.ALLOWED ? "y" : "n", terms.listed() ? "y" : "n"));
    }

    /** Where search engines are shut out, one of them is let in only by its own name. */
    private static List<String> names(CrawlerTerms terms, Choice wanted) {
        return KnownCrawlers.ALL.stream()
                .filter(one -> terms.of(one) == wanted)
                .filter(one -> one.purpose() != Purpose.SEARCH || terms.named().containsKey(one.token()))
                .map(Crawler::token)
                .toList();
    }
}
