package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The fact desk with 100,000 facts: on demand, {@code mvn test -Dtest=HundredThousandFactsTest -Dcolophon.bench=true}. */
@IntegrationTest
@EnabledIfSystemProperty(named = "colophon.bench", matches = "true")
class HundredThousandFactsTest {

    private static final Logger LOG = LoggerFactory.getLogger(HundredThousandFactsTest.class);
    private static final int MANY = 100_000;
    private static final int ROUNDS = 5;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FactDesk desk;

    @Autowired
    private Facts facts;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate sql;

    /** Nine in ten are used by an article, one in three verified, one in a thousand says what another one says. */
    private void fill(Object person, Object article) {
        sql.update("""
                insert into fact (id, label, kind, fact_value, value_key, qualifier, unit, status, revision, created_at, created_by,
                  changed_at, changed_by, stated_by)
                select cast('01900000-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid),
                  'Fact number ' || n || ' of district ' || mod(n, 250), 'number',
                  cast(case when mod(n, 1000) = 0 then n - 1 else n end as varchar),
                  cast(case when mod(n, 1000) = 0 then n - 1 else n end as varchar), '', 'people',
                  case when mod(n, 3) = 0 then 'verified' else 'unverified' end, 1,
                  timestamp with time zone '2026-01-01 00:00:00+00' + n * interval '1' second, ?,
                  timestamp with time zone '2026-01-01 00:00:00+00' + n * interval '1' second, ?, ?
                from generate_series(1, %d) as numbers(n)""".formatted(MANY), person, person, person);
        sql.update("""
                insert into article_fact (article_id, fact_key, fact_id, position)
                select ?, 'f-' || n, cast('01900000-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid), n
                from generate_series(1, %d) as numbers(n) where mod(n, 10) <> 0""".formatted(MANY), article);
        // As a database does by itself when it has time.
        sql.execute("analyze");
    }

    @Test
    void every_list_of_the_desk_comes_at_once() {
        Person editor = cast.a(Role.EDITOR);
        fill(
                editor.id().value(),
                new Paper(application).write("One", "Text.").id().value());
        LocalDate today = LocalDate.of(2026, 11, 23);
        FactFilter all = FactFilter.ALL;
        Map<String, Supplier<? extends List<?>>> lists = new LinkedHashMap<>();
        lists.put("first page", () -> desk.page(all, null, 40).items());
        lists.put(
                "search, common words",
                () -> desk.page(all.withText("district 7"), null, 40).items());
        lists.put(
                "search, rare words",
                () -> desk.page(all.withText("number 50 of"), null, 40).items());
        lists.put(
                "search, words that occur nowhere",
                () -> desk.page(all.withText("zeppelin"), null, 40).items());
        lists.put(
                "unverified, in published articles",
                () -> desk.page(all.withStatus(FactStatus.UNVERIFIED).withUse(FactFilter.Use.PUBLISHED), null, 40)
                        .items());
        lists.put(
                "past the day of review",
                () -> desk.page(all.withReviewBy(today), null, 40).items());
        lists.put(
                "disputed",
                () -> desk.page(all.withStatus(FactStatus.DISPUTED), null, 40).items());
        lists.put(
                "used nowhere",
                () -> desk.page(all.withUse(FactFilter.Use.NONE), null, 40).items());
        lists.put(
                "used nowhere, a word",
                () -> desk.page(all.withUse(FactFilter.Use.NONE).withText("number 50"), null, 40)
                        .items());
        lists.put("duplicates", () -> desk.duplicates(20, 10));
        lists.put(
                "like one fact",
                () -> desk.like(
                        desk.page(all.withText("number 50000 of"), null, 1)
                                .items()
                                .getFirst()
                                .fact(),
                        5));
        lists.put("completion after {{, two letters", () -> facts.search("fa", 12));
        lists.put("completion after {{, rare words", () -> facts.search("number 50000", 12));
        lists.put("completion after {{, nothing", () -> facts.search("zeppelin", 12));
        ActingAs.person(
                editor,
                () -> lists.forEach((name, list) -> {
                    int size = list.get().size();
                    long start = System.nanoTime();
                    for (int i = 0; i < ROUNDS; i++) {
                        assertThat(list.get()).hasSize(size);
                    }
                    LOG.info("{}: {} ms, {} rows", name, (System.nanoTime() - start) / 1_000_000 / ROUNDS, size);
                }));
    }
}
