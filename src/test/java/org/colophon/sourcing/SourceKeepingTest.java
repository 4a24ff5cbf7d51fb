package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The newsroom's sources: what is known about them, and whether they are still there. */
@IntegrationTest
class SourceKeepingTest {

    private static final Instant ASKED = Instant.parse("2026-11-09T08:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Sources sources;

    @Autowired
    private Cast cast;

    private ArticleId article;
    private Source source;

    @BeforeEach
    void listASource() {
        article = new Paper(application).write("Bridge opens", "Text.").id();
        SourceDetails details = new SourceDetails(
                "Ada Lovelace",
                "2026-11",
                "2026-11-09",
                "CC BY 4.0",
                "pt-br",
                WrittenByAi.NO,
                "Official.",
                "It opened.");
        source = editing(() -> sourcing.addSource(
                        article, entry("https://example.org/r").with(details)))
                .source();
    }

    private static SourceEntry entry(String url) {
        return new SourceEntry("report", "The report", "City", url);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Source now() {
        return editing(() -> sources.get(source.id()));
    }

    private void checked(String url, SourceCondition condition) {
        SourceCheck.Fetched fetched =
                new SourceCheck.Fetched("ab".repeat(32), "\"1\"", "Mon, 09 Nov 2026 07:00:00 GMT");
        SourceCheck check = new SourceCheck(condition, ASKED, ASKED.plusSeconds(3_600), 0, "200", fetched);
        editing(() -> {
            sources.checked(source.id(), url, check);
            return null;
        });
    }

    @Test
    void what_an_entry_does_not_name_stays() {
        About about = now().about();
        assertThat(about.author()).isEqualTo("Ada Lovelace");
        assertThat(about.publishedAt()).isEqualTo("2026-11");
        assertThat(about.retrievedAt()).isEqualTo("2026-11-09T00:00:00Z");
        assertThat(about.language()).isEqualTo("pt-BR");
        assertThat(about.aiWritten()).isEqualTo(WrittenByAi.NO);
        editing(() -> sourcing.changeSource(article, "report", entry("https://example.org/r")));
        assertThat(now().about()).isEqualTo(about);
        SourceDetails nobody = SourceDetails.KEPT.withOrigin("", "").withAiWritten(WrittenByAi.YES);
        editing(() -> sources.change(source.id(), entry("https://example.org/r").with(nobody)));
        assertThat(now().about().author()).isEmpty();
        assertThat(now().about().aiWritten()).isEqualTo(WrittenByAi.YES);
        assertThat(now().about().licence()).isEqualTo("CC BY 4.0");
    }

    @Test
    void a_source_with_an_address_is_due_until_it_was_asked() {
        assertThat(due()).contains(source.id());
        checked("https://example.org/r", SourceCondition.REACHABLE);
        assertThat(now().check().condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().at()).isEqualTo(ASKED);
        assertThat(editing(() -> sources.due(ASKED, 1_000)))
                .extracting(Source::id)
                .doesNotContain(source.id());
        assertThat(editing(() -> sources.due(ASKED.plusSeconds(3_600), 1_000)))
                .extracting(Source::id)
                .contains(source.id());
    }

    private List<SourceId> due() {
        return editing(() -> sources.due(Instant.parse("2100-01-01T00:00:00Z"), 10_000)).stream()
                .map(Source::id)
                .toList();
    }

    @Test
    void what_was_found_at_another_address_is_void() {
        checked("https://example.org/r", SourceCondition.DEAD);
        editing(() -> sources.change(source.id(), entry("https://example.org/new")));
        assertThat(now().check().condition()).isEqualTo(SourceCondition.UNCHECKED);
        assertThat(now().check().fetched()).isEqualTo(SourceCheck.Fetched.NOTHING);
        checked("https://example.org/r", SourceCondition.DEAD);
        assertThat(now().check().condition()).isEqualTo(SourceCondition.UNCHECKED);
        editing(() -> sources.change(source.id(), entry("")));
        assertThat(due()).doesNotContain(source.id());
    }

    @Test
    void sources_are_found_by_any_of_their_names_the_newest_first() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        for (int i = 0; i < 3; i++) {
            SourceEntry entry = new SourceEntry("s" + i, "T" + i, word, "");
            editing(() -> sourcing.addSource(article, entry));
        }
        Slice<Source> first = editing(() -> sources.find(word, null, 2));
        assertThat(first.items()).extracting(Source::title).containsExactly("T2", "T1");
        assertThat(editing(() -> sources.find(word, first.next(), 2)).items())
                .extracting(Source::title)
                .containsExactly("T0");
    }

    @Test
    void a_known_source_can_be_listed_by_another_article() {
        ArticleId other = new Paper(application).write("Bridge closes", "Text.").id();
        assertThat(editing(() -> sourcing.useSource(other, source.id(), "")).key())
                .isEqualTo("the-report");
        assertThat(editing(() -> sources.uses(source.id()))).isEqualTo(2);
        assertThatThrownBy(() -> ActingAs.person(
                        cast.a(Role.REPORTER), () -> sources.change(source.id(), entry("https://example.org/r"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2026-11, 2026-11",
        "2026-11-09, 2026-11-09",
        "2026-11-09T08:00:00+01:00, 2026-11-09T07:00:00Z",
        "'', ''"
    })
    void when_it_was_published_is_kept_as_exactly_as_it_is_known(String said, String kept) {
        assertThat(SourceDetails.KEPT.withOrigin("", said).publishedAt()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13", "2026-02-30", "11/2026", "+123", "2026-11-09T08:00:00"})
    void what_is_no_time_is_refused(String said) {
        assertThat(Refused.field(() -> SourceDetails.KEPT.withOrigin("", said))).isEqualTo("publishedAt");
    }
}
