package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Finding;
import org.colophon.fetch.FetchTrouble;
import org.colophon.fetch.HostPace;
import org.colophon.fetch.PageFetcher;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Role;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.colophon.testing.Refused;
import org.colophon.testing.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The timetable runs in the year 2001, when no other test's sources are due. */
@IntegrationTest
class SourceChecksTest {

    private static final String HEAD = """
            <title>The report</title><meta name="author" content="Ada Lovelace">
            <meta property="og:site_name" content="City of Verrin">""";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceWatching watching;

    @Autowired
    private StoredSources stored;

    @Autowired
    private Articles articles;

    @Autowired
    private ConditionsCheck check;

    @Autowired
    private ReferencesCheck references;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Cast cast;

    private final SetClock clock = new SetClock(Instant.parse("2001-01-01T00:00:00Z"));
    private final StubPages web = new StubPages(clock);
    private final String url = "https://" + UUID.randomUUID() + ".example/report";

    private ArticleId article;
    private Source source;

    @BeforeEach
    void listASource() {
        article = new Paper(application)
                .write("Bridge opens", "It opened [@report].")
                .id();
        source = add("report", url);
    }

    @AfterEach
    void leaveNothingDue() {
        jdbc.update("update source set next_check_at = null");
    }

    private Source add(String key, String at) {
        Source added = editing(() -> sourcing.addSource(article, new SourceEntry(key, "As entered", "", at)))
                .source();
        due(added);
        return added;
    }

    private void due(Source one) {
        assertThat(stored.move(one.id().value(), Instant.parse("2100-01-01T00:00:00Z"), clock.instant()))
                .isEqualTo(1);
    }

    private SourceTimetable timetable(Predicate<URI> pace) {
        TransactionTemplate transactions = application.getBean(TransactionTemplate.class);
        StoredSourceEvents events = application.getBean(StoredSourceEvents.class);
        SourceRecording recording = new SourceRecording(stored, events, clock) {
            @Override
            public void found(UUID id, String at, Reading reading, Duration every) {
                transactions.executeWithoutResult(status -> super.found(id, at, reading, every));
            }
        };
        SourceTimes times = new SourceTimes(
                application.getBean(SourceUses.class),
                application.getBean(FactUses.class),
                articles,
                application.getBean(People.class),
                new SourceSettings(true, Duration.ofDays(30), Duration.ofDays(90)),
                clock);
        return new SourceTimetable(stored, web, recording, times, pace, clock);
    }

    private int run() {
        return timetable(address -> true).run();
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Source now() {
        return editing(() -> sources.get(source.id()));
    }

    private SourceCondition condition() {
        return now().check().condition();
    }

    private SourceRecord kept() {
        return editing(() -> watching.record(source.id()));
    }

    private List<String> findings() {
        return editing(() -> check.check(articles.draft(article))).stream()
                .map(Finding::code)
                .toList();
    }

    private List<SourceEvent.Kind> events() {
        return editing(() -> watching.events(source.id(), 20)).stream()
                .map(SourceEvent::kind)
                .toList();
    }

    private void readFirst(String text) {
        web.page(url, HEAD, text);
        assertThat(run()).isEqualTo(1);
    }

    private void readAgain() {
        clock.pass(Duration.ofDays(91));
        run();
    }

    @Test
    void the_first_reading_records_the_page_and_fills_what_nobody_entered() {
        editing(() -> sources.change(
                source.id(),
                new SourceEntry("", "As entered", "", url)
                        .with(new SourceDetails("Somebody", null, null, null, null, null, null, null))));
        readFirst("It opened on Monday.");
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().title()).isEqualTo("As entered");
        assertThat(now().about().author()).isEqualTo("Somebody");
        assertThat(now().publisher()).isEqualTo("City of Verrin");
        assertThat(now().about().language()).isEqualTo("en");
        assertThat(now().about().excerpt()).isEqualTo("It opened on Monday.");
        assertThat(now().about().retrievedAt()).isEqualTo(clock.instant());
        assertThat(kept().excerpt()).isEqualTo("It opened on Monday.");
        assertThat(kept().sha256()).hasSize(64);
        assertThat(kept().readAt()).isEqualTo(clock.instant());
        assertThat(now().check().fetched().etag()).isNotEmpty();
        assertThat(now().check().nextAt()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(findings()).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void a_source_of_a_published_article_is_asked_more_often() {
        new Paper(application).publishAgain(article);
        readFirst("It opened.");
        assertThat(now().check().nextAt()).isEqualTo(clock.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void a_page_that_is_as_it_was_is_asked_for_by_its_etag_and_costs_no_alert() {
        readFirst("It opened.");
        web.unchanged(url);
        readAgain();
        assertThat(web.asked).hasSize(2);
        assertThat(web.asked.getFirst()).endsWith(" ");
        assertThat(web.asked.getLast()).endsWith("\"");
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().at()).isEqualTo(clock.instant());
    }

    @Test
    void a_changed_page_keeps_its_record_until_an_editor_accepts_what_it_is_now() {
        readFirst("It opened.");
        SourceRecord before = kept();
        web.page(url, HEAD, "It did not open.");
        readAgain();
        assertThat(condition()).isEqualTo(SourceCondition.CHANGED);
        assertThat(kept().sha256()).isEqualTo(before.sha256());
        assertThat(kept().excerpt()).isEqualTo("It opened.");
        assertThat(kept().seenExcerpt()).isEqualTo("It did not open.");
        assertThat(now().about().excerpt()).isEqualTo("It opened.");
        assertThat(findings()).containsExactly("changed-source");
        String seen = kept().seenSha256();
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.REPORTER), () -> watching.accept(source.id(), seen)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Refused.field(() -> editing(() -> watching.accept(source.id(), "another"))))
                .isEqualTo("source");
        editing(() -> watching.accept(source.id(), seen));
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(kept().sha256()).isEqualTo(seen);
        assertThat(now().about().excerpt()).isEqualTo("It did not open.");
        assertThat(findings()).isEmpty();
        SourceEvent accepted = editing(() -> watching.events(source.id(), 1)).getFirst();
        assertThat(accepted.kind()).isEqualTo(SourceEvent.Kind.ACCEPTED);
        assertThat(accepted.by()).isEqualTo(cast.a(Role.EDITOR).id());
        assertThat(accepted.oldSha256()).isEqualTo(before.sha256());
        assertThat(accepted.newSha256()).isEqualTo(seen);
    }

    @Test
    void a_page_that_is_again_what_it_was_is_no_longer_changed() {
        readFirst("It opened.");
        web.page(url, HEAD, "It did not open.");
        readAgain();
        web.page(url, HEAD, "It opened.");
        readAgain();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(kept().hasChanged()).isFalse();
        assertThat(events()).containsExactly(SourceEvent.Kind.RECOVERED, SourceEvent.Kind.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "UNREACHABLE"})
    void a_page_is_dead_when_it_was_gone_three_times_in_three_days(FetchTrouble trouble) {
        readFirst("It opened.");
        web.trouble(url, trouble);
        readAgain();
        clock.pass(Duration.ofDays(1));
        run();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(findings()).isEmpty();
        clock.pass(Duration.ofDays(2));
        run();
        assertThat(condition()).isEqualTo(SourceCondition.DEAD);
        assertThat(now().check().failures()).isEqualTo(3);
        assertThat(findings()).containsExactly("dead-source");
        web.page(url, HEAD, "It opened.");
        clock.pass(Duration.ofDays(4));
        run();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(events()).containsExactly(SourceEvent.Kind.RECOVERED, SourceEvent.Kind.DEAD);
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "TOO_SLOW", "SERVER_ERROR", "NOT_A_PAGE", "REFUSED_ADDRESS"})
    void other_troubles_are_noted_but_kill_nobody(FetchTrouble trouble) {
        readFirst("It opened.");
        web.trouble(url, trouble);
        for (int i = 0; i < 5; i++) {
            readAgain();
        }
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().failures()).isEqualTo(5);
        assertThat(now().check().note()).contains(trouble.name());
    }

    @Test
    void where_reading_is_switched_off_nothing_was_found() {
        readFirst("It opened.");
        Instant at = clock.instant();
        web.trouble(url, FetchTrouble.SWITCHED_OFF);
        readAgain();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().failures()).isZero();
        assertThat(now().check().at()).isEqualTo(at);
    }

    @Test
    void three_failures_within_an_hour_are_not_the_end() {
        web.trouble(url, FetchTrouble.GONE);
        for (int i = 0; i < 4; i++) {
            timetable(address -> true).ask(now());
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(condition()).isEqualTo(SourceCondition.UNCHECKED);
    }

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
                    assertThat(finding.level()).isEqualTo(Finding.Level.ADVICE);
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
