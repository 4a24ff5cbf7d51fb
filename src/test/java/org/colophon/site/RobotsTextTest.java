package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.shared.Newsroom;
import org.colophon.site.CrawlerTerms.Choice;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTextTest {

    private static final Newsroom NEWSROOM =
            new Newsroom("The Courier", URI.create("https://courier.example"), Path.of("."), ZoneOffset.UTC, "en");

    private static CrawlerTerms terms(Choice search, Choice training, Choice answers, Map<String, Choice> named) {
        return new CrawlerTerms(search, training, answers, named, "");
    }

    /** What a crawler that reads RFC 9309 finds for a path: the rules of its own group, or of the one for all. */
    private static boolean may(CrawlerTerms terms, String crawler, String path) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        boolean rules = false;
        for (String line : RobotsText.write(terms, NEWSROOM).split("\n")) {
            String[] field = line.split(": ", 2);
            if (field[0].equals("User-agent")) {
                if (rules) {
                    names.clear();
                    rules = false;
                }
                names.add(field[1]);
                groups.computeIfAbsent(field[1], name -> new ArrayList<>());
            } else if (field[0].equals("Disallow")) {
                rules = true;
                names.forEach(name -> Objects.requireNonNull(groups.get(name)).add(field[1]));
            }
        }
        return groups.getOrDefault(crawler, groups.getOrDefault("*", List.of())).stream()
                .noneMatch(path::startsWith);
    }

    @Test
    void as_long_as_nobody_has_decided_all_may_read_and_nothing_is_said_of_ai() {
        String text = RobotsText.write(CrawlerTerms.INITIAL, NEWSROOM);
        assertThat(text)
                .startsWith("User-agent: *\nDisallow: /newsroom/\n")
                .contains("\nSitemap: https://courier.example/sitemap.xml\n")
                .doesNotContain("Content-Usage");
        KnownCrawlers.ALL.forEach(one -> assertThat(may(CrawlerTerms.INITIAL, one.token(), "/articles/a"))
                .isTrue());
        assertThat(may(CrawlerTerms.INITIAL, "GPTBot", "/account")).isFalse();
        assertThat(RobotsText.tdmReservation(CrawlerTerms.INITIAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ALLOWED, REFUSED, UNSAID, true, false, true",
        "ALLOWED, ALLOWED, REFUSED, true, true, false",
        "ALLOWED, UNSAID, UNSAID, true, true, true",
        "REFUSED, ALLOWED, REFUSED, false, true, false",
        "REFUSED, UNSAID, ALLOWED, false, false, true",
        "REFUSED, REFUSED, REFUSED, false, false, false"
    })
    void each_crawler_finds_what_was_decided_for_its_purpose(
            Choice search, Choice training, Choice answers, boolean searching, boolean trained, boolean answered) {
        CrawlerTerms terms = terms(search, training, answers, Map.of());
        for (Crawler one : KnownCrawlers.ALL) {
            boolean expected = switch (one.purpose()) {
                case SEARCH -> searching;
                case TRAINING -> trained;
                case ANSWERS -> answered;
            };
            assertThat(may(terms, one.token(), "/articles/a")).as(one.token()).isEqualTo(expected);
            assertThat(may(terms, one.token(), "/newsroom/")).isFalse();
        }
        assertThat(may(terms, "SomethingElse", "/")).isEqualTo(searching);
    }

    @Test
    void a_name_counts_before_its_purpose() {
        CrawlerTerms terms = terms(
                Choice.REFUSED,
                Choice.REFUSED,
                Choice.ALLOWED,
                Map.of("googlebot", Choice.ALLOWED, "CCBot", Choice.ALLOWED, "ChatGPT-User", Choice.REFUSED));
        assertThat(may(terms, "Googlebot", "/")).isTrue();
        assertThat(may(terms, "bingbot", "/")).isFalse();
        assertThat(may(terms, "CCBot", "/")).isTrue();
        assertThat(may(terms, "GPTBot", "/")).isFalse();
        assertThat(may(terms, "ChatGPT-User", "/")).isFalse();
        assertThat(may(terms, "Claude-User", "/")).isTrue();
    }

    @Test
    void usage_preferences_and_the_reservation_say_the_same() {
        CrawlerTerms refused = terms(Choice.ALLOWED, Choice.REFUSED, Choice.UNSAID, Map.of());
        assertThat(RobotsText.write(refused, NEWSROOM)).contains("\nContent-Usage: train-ai=n, search=y\n");
        assertThat(RobotsText.tdmReservation(refused)).isEqualTo("[{\"location\":\"/\",\"tdm-reservation\":1}]\n");
        CrawlerTerms allowed = terms(Choice.REFUSED, Choice.ALLOWED, Choice.UNSAID, Map.of());
        assertThat(RobotsText.write(allowed, NEWSROOM)).contains("\nContent-Usage: train-ai=y, search=n\n");
        assertThat(RobotsText.tdmReservation(allowed)).contains("\"tdm-reservation\":0");
    }

    @Test
    void lines_of_ones_own_stand_before_the_sitemaps() {
        CrawlerTerms terms = new CrawlerTerms(
                Choice.ALLOWED,
                Choice.UNSAID,
                Choice.UNSAID,
                Map.of(),
                "  # ours\nuser-agent: ExampleBot  \nDisallow: /archive/\nCrawl-delay: 5\n\nSitemap: https://a.example/x.xml\n");
        assertThat(RobotsText.write(terms, NEWSROOM))
                .contains(
                        "\n\n# ours\nuser-agent: ExampleBot\nDisallow: /archive/\nCrawl-delay: 5\n\nSitemap: https://a.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disallow: /x",
                "User-agent: *",
                "User-agent: a b",
                "User-agent: A\nDisallow: x",
                "User-agent: A\nNoindex: /x",
                "hello",
                ": x",
                "Sitemap: /sitemap.xml",
                "Sitemap: javascript:alert(1)",
                "# a\u0000b"
            })
    void what_is_no_robots_txt_is_refused(String extra) {
        assertThat(Refused.field(() -> new CrawlerTerms(Choice.ALLOWED, Choice.UNSAID, Choice.UNSAID, Map.of(), extra)))
                .isEqualTo("extra");
    }

    @Test
    void a_crawler_that_nobody_knows_is_refused() {
        assertThat(Refused.field(
                        () -> terms(Choice.ALLOWED, Choice.UNSAID, Choice.UNSAID, Map.of("Nobody", Choice.ALLOWED))))
                .isEqualTo("named");
    }

    @Test
    void no_crawler_is_known_twice() {
        assertThat(KnownCrawlers.ALL).extracting(Crawler::token).doesNotHaveDuplicates();
    }
}
