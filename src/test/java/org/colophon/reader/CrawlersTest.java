package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.colophon.audit.AuditLog;
import org.colophon.audit.LogFilter;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.shared.Newsroom;
import org.colophon.site.CrawlerTerms;
import org.colophon.site.CrawlerTerms.Choice;
import org.colophon.site.Crawlers;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** What crawlers find after an administrator has decided. */
@IntegrationTest
class CrawlersTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Crawlers crawlers;

    @Autowired
    private AuditLog log;

    @Autowired
    private Cast cast;

    @AfterEach
    void asItWas() {
        decide(CrawlerTerms.INITIAL);
    }

    private void decide(CrawlerTerms terms) {
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            crawlers.decide(terms, crawlers.current().number());
        });
    }

    private static CrawlerTerms terms(Choice search, Choice training) {
        return new CrawlerTerms(search, training, Choice.UNSAID, Map.of("CCBot", Choice.REFUSED), "# ours");
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    @Test
    void what_was_decided_stands_in_every_file_at_once() throws Exception {
        assertThat(answer("/.well-known/tdmrep.json").getStatus()).isEqualTo(404);
        decide(terms(Choice.ALLOWED, Choice.REFUSED));
        assertThat(answer("/robots.txt").getContentAsString())
                .contains("Content-Usage: train-ai=n, search=y", "User-agent: CCBot", "# ours");
        assertThat(answer("/.well-known/tdmrep.json").getContentAsString()).contains("\"tdm-reservation\":1");
        assertThat(answer("/transparency").getContentAsString()).doesNotContain("noindex");
    }

    @Test
    void where_search_engines_are_refused_no_page_is_to_be_listed() throws Exception {
        decide(terms(Choice.REFUSED, Choice.UNSAID));
        assertThat(answer("/robots.txt").getContentAsString()).startsWith("User-agent: *\nDisallow: /\n");
        assertThat(answer("/transparency").getContentAsString()).containsOnlyOnce("content=\"noindex\"");
        assertThat(answer("/search?q=x").getContentAsString()).containsOnlyOnce("content=\"noindex\"");
    }

    @Test
    void only_administrators_decide_and_the_log_says_who() {
        CrawlerTerms wanted = terms(Choice.ALLOWED, Choice.ALLOWED);
        int base = crawlers.current().number();
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            assertThatThrownBy(() -> crawlers.decide(wanted, base)).isInstanceOf(AccessDeniedException.class);
        });
        decide(wanted);
        assertThat(crawlers.current().terms()).isEqualTo(wanted);
        assertThat(crawlers.current().by()).isEqualTo(cast.a(Role.ADMINISTRATOR).id());
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            assertThat(log.list(LogFilter.ALL, null, 50).items())
                    .anyMatch(line -> line.action().equals("crawlers-changed")
                            && line.detail().startsWith("Search engine: allow; AI training: allow"));
            assertThat(Refused.field(() -> crawlers.decide(CrawlerTerms.INITIAL, base)))
                    .isEqualTo("base");
        });
    }

    @Test
    void programs_that_keep_passwords_find_the_account() throws Exception {
        MockHttpServletResponse answer = answer("/.well-known/change-password");
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("/account");
    }

    @Test
    void whom_to_tell_of_a_weakness_is_said_only_where_it_is_set() throws Exception {
        assertThat(answer("/.well-known/security.txt").getStatus()).isEqualTo(404);
        Newsroom newsroom =
                new Newsroom("The Courier", URI.create("https://courier.example"), Path.of("."), ZoneOffset.UTC, "en");
        Clock clock = Clock.fixed(Instant.parse("2026-11-13T06:20:00Z"), ZoneOffset.UTC);
        assertThat(new SecurityContact("security@courier.example, https://courier.example/safety", newsroom, clock)
                        .text())
                .contains("""
                        Contact: mailto:security@courier.example
                        Contact: https://courier.example/safety
                        Expires: 2027-05-12T00:00:00Z
                        Preferred-Languages: en
                        Canonical: https://courier.example/.well-known/security.txt
                        """);
        assertThatThrownBy(() -> new SecurityContact("ask us", newsroom, clock))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
