package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.Paper;
import org.colophon.testing.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A source that is read by the timetable, in the year 2001, when no other test's sources are due. */
abstract class ReadSource {

    static final String HEAD = """
            <title>The report</title><meta name="author" content="Ada Lovelace">
            <meta property="og:site_name" content="City of Verrin">""";

    @Autowired
    ApplicationContext application;

    @Autowired
    Sourcing sourcing;

    @Autowired
    Sources sources;

    @Autowired
    SourceWatching watching;

    @Autowired
    StoredSources stored;

    @Autowired
    Articles articles;

    @Autowired
    ConditionsCheck check;

    @Autowired
    ReferencesCheck references;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Cast cast;

    final SetClock clock = new SetClock(Instant.parse("2001-01-01T00:00:00Z"));
    final StubPages web = new StubPages(clock);
    final String url = "https://" + UUID.randomUUID() + ".example/report";

    ArticleId article;
    Source source;

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

    Source add(String key, String at) {
        Source added = editing(() -> sourcing.addSource(article, new SourceEntry(key, "As entered", "", at)))
                .source();
        due(added);
        return added;
    }

    void due(Source one) {
        assertThat(stored.move(one.id().value(), Instant.parse("2100-01-01T00:00:00Z"), clock.instant()))
                .isEqualTo(1);
    }

    SourceTimetable timetable(Predicate<URI> pace) {
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

    int run() {
        return timetable(address -> true).run();
    }

    <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    Source now() {
        return editing(() -> sources.get(source.id()));
    }

    SourceCondition condition() {
        return now().check().condition();
    }

    SourceRecord kept() {
        return editing(() -> watching.record(source.id()));
    }

    List<String> findings() {
        return editing(() -> check.check(articles.draft(article))).stream()
                .map(Finding::code)
                .toList();
    }

    List<SourceEvent.Kind> events() {
        return editing(() -> watching.events(source.id(), 20)).stream()
                .map(SourceEvent::kind)
                .toList();
    }

    void readFirst(String text) {
        web.page(url, HEAD, text);
        assertThat(run()).isEqualTo(1);
    }

    void readAgain() {
        clock.pass(Duration.ofDays(91));
        run();
    }
}
