package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Finding;
import org.colophon.fetch.HostPace;
import org.colophon.fetch.PageFetcher;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.shared.Slice;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who is told of sources that are not as they were, and how they are asked in turn. */
@IntegrationTest
class SourceAlarmsTest extends ReadSource {

    @Test
    void a_retracted_source_alarms_articles_that_only_have_a_fact_from_it() {
        ArticleId other = new Paper(application).write("Bridge closes", "Text.").id();
        editing(() -> {
            FactEntry entry = new FactEntry("a", "Length", FactKind.NUMBER, "1", "", "", null, "report");
            Fact fact = sourcing.addFact(article, entry).fact();
            return sourcing.useFact(other, fact.id(), "a");
        });
        web.page(url, "<title>RETRACTED: The report</title>", "It opened.");
        run();
        assertThat(condition()).isEqualTo(SourceCondition.RETRACTED);
        assertThat(editing(() -> check.check(articles.draft(other))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("retracted-source");
                    assertThat(finding.level()).isEqualTo(Finding.Level.RECOMMENDED);
                });
        Slice<SourcePlace> first = editing(() -> watching.places(source.id(), null, 1));
        assertThat(first.items()).singleElement().satisfies(place -> {
            assertThat(place.article().id()).isEqualTo(other);
            assertThat(place.facts()).containsExactly("Length");
            assertThat(place.keys()).isEmpty();
        });
        assertThat(editing(() -> watching.places(source.id(), first.next(), 1)).items())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.article().id()).isEqualTo(article);
                    assertThat(place.keys()).containsExactly("report");
                });
    }

    @Test
    void an_address_that_was_changed_meanwhile_gets_nothing_of_what_was_found() {
        web.page(url, HEAD, "It opened.");
        Source asked = now();
        editing(() -> sources.change(source.id(), new SourceEntry("", "As entered", "", url + "/new")));
        timetable(address -> true).ask(asked);
        assertThat(condition()).isEqualTo(SourceCondition.UNCHECKED);
        assertThat(now().about().excerpt()).isEmpty();
    }

    @Test
    void sources_of_one_host_wait_in_a_row_and_hold_up_no_other() {
        List<Source> same = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            same.add(add("same-" + i, url + "/" + i));
        }
        Source other = add("other", "https://" + UUID.randomUUID() + ".example/");
        List<String> hosts = new ArrayList<>();
        int asked = timetable(address -> !hosts.contains(address.getHost()) && hosts.add(address.getHost()))
                .run();
        assertThat(asked).isEqualTo(2);
        assertThat(web.asked).contains(other.url() + " ");
        List<Instant> next = new ArrayList<>(same.stream()
                .map(one -> editing(() -> sources.get(one.id())).check().nextAt())
                .toList());
        next.add(now().check().nextAt());
        Instant start = clock.instant();
        assertThat(next)
                .contains(
                        start.plus(HostPace.PACE),
                        start.plus(HostPace.PACE.multipliedBy(2)),
                        start.plus(HostPace.PACE.multipliedBy(3)));
    }

    @Test
    void only_one_of_two_nodes_takes_a_source() {
        Instant now = clock.instant();
        assertThat(stored.move(source.id().value(), now, now.plus(SourceTimetable.LEASE)))
                .isEqualTo(1);
        assertThat(stored.move(source.id().value(), now, now.plus(SourceTimetable.LEASE)))
                .isZero();
        assertThat(run()).isZero();
        clock.pass(SourceTimetable.LEASE);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void sources_are_listed_by_what_was_found() {
        web.page(url, "<title>RETRACTED: The report</title>", "It opened.");
        run();
        String word = url.substring(8, 44);
        SourceFilter alarming = new SourceFilter(word, SourceFilter.needingAttention());
        assertThat(editing(() -> watching.find(alarming, null, 10)).items())
                .extracting(Source::id)
                .containsExactly(source.id());
        SourceFilter dead = new SourceFilter(word, Set.of(SourceCondition.DEAD));
        assertThat(editing(() -> watching.find(dead, null, 10)).items()).isEmpty();
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.READER), () -> watching.find(SourceFilter.ALL, null, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_the_newsroom_has_is_proposed_and_what_it_has_not_is_read_thirty_times_a_minute() {
        SourceRetrieval retrieval = new SourceRetrieval(
                application.getBean(PageFetcher.class),
                web,
                stored,
                timetable(address -> true),
                new RetrievalLimits(clock));
        SourceProposal known = editing(() -> retrieval.propose(url + "?utm_source=letter#top"));
        assertThat(known.known()).isNotNull();
        assertThat(known.title()).isEqualTo("As entered");
        assertThat(web.asked).isEmpty();
        String fresh = "https://fresh.example/page";
        web.page(fresh, HEAD, "Text.");
        SourceProposal read = editing(() -> retrieval.propose(fresh + "?gclid=1"));
        assertThat(read.found()).isTrue();
        assertThat(read.url()).isEqualTo(fresh);
        assertThat(read.title()).isEqualTo("The report");
        assertThat(read.author()).isEqualTo("Ada Lovelace");
        assertThat(read.details().author()).isEqualTo("Ada Lovelace");
        for (int i = 1; i < RetrievalLimits.A_MINUTE; i++) {
            assertThat(editing(() -> retrieval.propose("https://none.example/")).note())
                    .contains("No such page");
        }
        assertThat(editing(() -> retrieval.propose(fresh)).note()).contains("Wait a little");
        assertThat(Refused.field(() -> editing(() -> retrieval.checkNow(source.id()))))
                .isEqualTo("url");
        clock.pass(Duration.ofMinutes(1));
        assertThat(editing(() -> retrieval.propose(fresh)).found()).isTrue();
        assertThat(editing(() -> retrieval.propose("ftp://fresh.example/")).found())
                .isFalse();
    }

    @Test
    void the_checks_of_200_sources_cost_as_many_queries_as_those_of_two() {
        assertThat(queriesWith(200)).isEqualTo(queriesWith(2));
    }

    private long queriesWith(int many) {
        List<SourceEntry> entries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            entries.add(new SourceEntry("s" + i, "S" + i, "", "https://example.org/" + i));
        }
        editing(() -> {
            sourcing.replaceSources(article, entries);
            return null;
        });
        jdbc.update("update source set condition = 'dead' where url like 'https://example.org/%'");
        var draft = editing(() -> articles.draft(article));
        return Queries.of(application, () -> {
            check.check(draft);
            references.check(draft);
        });
    }
}
