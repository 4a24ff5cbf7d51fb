package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the fact desk reads, merges, exports and imports. */
@IntegrationTest
@RecordApplicationEvents
class FactDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private FactDesk desk;

    @Autowired
    private Facts facts;

    @Autowired
    private FactMerging merging;

    @Autowired
    private FactExport export;

    @Autowired
    private FactImport imports;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Cast cast;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Paper paper;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private FactEntry entry(String label, FactKind kind, String value) {
        return new FactEntry("", word + " " + label, kind, value, "", "", null, "");
    }

    private Fact fact(String label, String value) {
        return editing(() -> facts.add(entry(label, FactKind.NUMBER, value)));
    }

    private List<FactId> found(FactFilter filter) {
        return editing(() -> desk.page(filter.withText(word), null, 50)).items().stream()
                .map(line -> line.fact().id())
                .toList();
    }

    private String exported() {
        return editing(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                export.write(FactFilter.ALL.withText(word), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private List<FactImportRow> checked(String table) {
        return editing(() -> imports.check(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lists_know_kind_use_review_and_source() {
        Fact unused = fact("unused", "1");
        Fact text = editing(() -> facts.add(entry("text", FactKind.TEXT, "yes")));
        ArticleId draft = paper.write("Draft", "Text.").id();
        ArticleId published = paper.publish("Public", "Text.").id();
        editing(() -> sourcing.useFact(draft, text.id(), "a"));
        Fact printed = fact("printed", "2");
        editing(() -> sourcing.useFact(published, printed.id(), "a"));
        editing(() -> sourcing.useFact(published, printed.id(), "b"));
        editing(() -> facts.change(
                unused.id(), 1, entry("unused", FactKind.NUMBER, "1").with(FactDetails.KEPT.withCare(DAY, "")), ""));

        assertThat(found(FactFilter.ALL)).containsExactly(unused.id(), printed.id(), text.id());
        assertThat(found(FactFilter.ALL.withKind(FactKind.TEXT))).containsExactly(text.id());
        assertThat(found(FactFilter.ALL.withUse(FactFilter.Use.NONE))).containsExactly(unused.id());
        assertThat(found(FactFilter.ALL.withUse(FactFilter.Use.PUBLISHED))).containsExactly(printed.id());
        assertThat(found(FactFilter.ALL.withReviewBetween(DAY, DAY))).containsExactly(unused.id());
        assertThat(found(FactFilter.ALL.withReviewBetween(DAY.plusDays(1), DAY.plusDays(9))))
                .isEmpty();
        FactLine line = editing(() -> desk.of(List.of(printed.id()))).getFirst();
        assertThat(line.articles()).as("articles, not keys").isEqualTo(1);
        assertThat(line.changedBy()).isEqualTo(cast.a(Role.EDITOR).name());
    }

    @Test
    void a_merge_moves_uses_and_keeps_keys_and_is_told_where_it_shows() {
        Fact kept = fact("cost", "50");
        Fact gone = fact("price", "50");
        ArticleId both = paper.write("Both", "{{a}} {{b}}").id();
        editing(() -> sourcing.useFact(both, kept.id(), "a"));
        editing(() -> sourcing.useFact(both, gone.id(), "b"));
        assertThat(editing(() -> desk.like(kept, 5)))
                .extracting(line -> line.fact().id())
                .contains(gone.id());
        FactMerging.Moved moved = editing(() -> merging.merge(kept.id(), 1, Map.of(gone.id(), 1L)));
        assertThat(moved).isEqualTo(new FactMerging.Moved(1, 1));
        assertThat(editing(() -> sourcing.facts(both)))
                .extracting(ArticleFact::key, use -> use.fact().id())
                .containsExactlyInAnyOrder(tuple("a", kept.id()), tuple("b", kept.id()));
        assertThat(found(FactFilter.ALL)).containsExactly(kept.id());
        assertThat(editing(() -> facts.mergedInto(gone.id()))).contains(kept.id());
        assertThat(editing(() -> facts.history(gone.id(), 99, 1)).getFirst().note())
                .contains("Merged into", "cost");
        assertThat(editing(() -> facts.history(kept.id(), 99, 1)).getFirst().note())
                .contains("Took over", "price");
        assertThat(events.stream(FactChanged.class)
                        .filter(event -> event.fact().equals(kept.id().value())))
                .singleElement()
                .satisfies(event -> assertThat(event.before().label()).endsWith("price"));
        editing(() -> assertThatThrownBy(() -> facts.verify(gone.id(), 2, "")).isInstanceOf(BadInput.class));
        ArticleId late = paper.write("Late", "{{a}}").id();
        assertThat(editing(() -> sourcing.useFact(late, gone.id(), "a")).fact().id())
                .isEqualTo(kept.id());
    }

    @Test
    void a_merge_brings_the_source_along_and_the_trash_is_no_place() {
        ArticleId one = paper.write("One", "{{a}}").id();
        ArticleId two = paper.write("Two", "{{b}}").id();
        Source source = editing(
                        () -> sourcing.addSource(one, new SourceEntry("bill", "The bill", "", "https://example.org/b")))
                .source();
        Fact kept = editing(() ->
                        sourcing.addFact(one, new FactEntry("a", word, FactKind.NUMBER, "5", "", "", null, "bill")))
                .fact();
        Fact gone = editing(() -> sourcing.addFact(two, entry("b", FactKind.NUMBER, "5")))
                .fact();

        editing(() -> merging.merge(kept.id(), 1, Map.of(gone.id(), 1L)));

        assertThat(editing(() -> sourcing.sources(two)))
                .singleElement()
                .satisfies(use -> assertThat(use.source().id()).isEqualTo(source.id()));
        assertThat(editing(() -> facts.uses(kept.id()))).isEqualTo(2);
        editing(() -> {
            application.getBean(Articles.class).trash(two);
            return true;
        });
        assertThat(editing(() -> facts.uses(kept.id()))).isEqualTo(1);
        assertThat(editing(() -> facts.places(kept.id(), null, 5)).items())
                .extracting(place -> place.article().id())
                .containsExactly(one);
        assertThat(editing(() -> application.getBean(SourceWatching.class).places(source.id(), null, 5))
                        .items())
                .extracting(place -> place.article().id())
                .containsExactly(one);
    }

    @Test
    void a_merge_is_refused_for_other_kinds_old_revisions_and_reporters() {
        Fact number = fact("number", "50");
        Fact other = fact("other", "50");
        Fact text = editing(() -> facts.add(entry("text", FactKind.TEXT, "50")));
        editing(() -> assertThatThrownBy(() -> merging.merge(number.id(), 1, Map.of(text.id(), 1L)))
                .isInstanceOf(BadInput.class));
        editing(() -> facts.verify(other.id(), 1, ""));
        editing(() -> assertThatThrownBy(() -> merging.merge(number.id(), 1, Map.of(other.id(), 1L)))
                .isInstanceOf(StaleFact.class));
        ActingAs.person(
                cast.a(Role.REPORTER),
                () -> assertThatThrownBy(() -> merging.merge(number.id(), 1, Map.of(other.id(), 2L)))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(found(FactFilter.ALL)).hasSize(3);
    }

    @Test
    void who_took_over_a_fact_stays_when_its_last_use_goes() {
        Fact kept = fact("cost", "50");
        Fact gone = fact("price", "50");
        ArticleId article = paper.write("One", "{{a}}").id();
        editing(() -> sourcing.useFact(article, gone.id(), "a"));
        editing(() -> merging.merge(kept.id(), 1, Map.of(gone.id(), 1L)));
        editing(() -> {
            sourcing.removeFact(article, "a");
            return true;
        });
        assertThat(found(FactFilter.ALL)).containsExactly(kept.id());
    }

    @Test
    void an_export_comes_back_as_it_was_and_starts_no_formula() {
        editing(() -> facts.add(entry("loss", FactKind.NUMBER, "-5")));
        editing(() -> facts.add(entry("evil, \"quoted\"", FactKind.TEXT, "=HYPERLINK(\"x\")\nand 'more'")));
        editing(() -> facts.add(entry("mark", FactKind.TEXT, "'=so")));
        String table = exported();
        assertThat(table).startsWith("\ufeffid,revision,label,").contains("\r\n", ",-5,", "\"'=HYPERLINK(");
        assertThat(checked(table)).hasSize(3).allMatch(row -> row.outcome() == FactImportRow.Outcome.SAME);
    }

    @Test
    void an_import_says_what_it_would_do_and_verifies_nothing() {
        Fact old = fact("old", "1");
        String table = """
                id,label,kind,value,status
                %1$s,%2$s old,number,2,verified
                ,%2$s new,text,"two
                lines",verified
                ,%2$s bad,number,many,
                ,%2$s worse,nonsense,1,
                00000000-0000-0000-0000-000000000009,x,text,y,
                """.formatted(old.id(), word);
        List<FactImportRow> rows = checked(table);
        assertThat(rows)
                .extracting(FactImportRow::outcome)
                .containsExactly(
                        FactImportRow.Outcome.CHANGED,
                        FactImportRow.Outcome.NEW,
                        FactImportRow.Outcome.INVALID,
                        FactImportRow.Outcome.INVALID,
                        FactImportRow.Outcome.INVALID);
        assertThat(rows).extracting(FactImportRow::line).containsExactly(2, 3, 5, 6, 7);
        assertThat(rows.get(2).problem()).contains("digits");
        assertThat(found(FactFilter.ALL)).as("nothing is stored yet").containsExactly(old.id());
        FactImport.Result result = editing(() -> imports.store(rows));
        assertThat(result).isEqualTo(new FactImport.Result(1, 1, List.of()));
        assertThat(editing(() -> facts.get(old.id())).value()).isEqualTo("2");
        assertThat(found(FactFilter.ALL.withStatus(FactStatus.UNVERIFIED))).hasSize(2);
        assertThat(editing(() -> imports.store(rows)).stale()).hasSize(1);
    }

    @Test
    void files_that_are_no_tables_and_too_large_ones_are_refused() {
        assertThatThrownBy(() -> checked("a,b\n1,2\n")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> checked("label,kind,value\n" + "a,text,b\n".repeat(5_001)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("5,000");
        assertThatThrownBy(() -> editing(() -> imports.check(new byte[] {(byte) 0xff, 'a'})))
                .isInstanceOf(BadInput.class);
        assertThat(checked("label,kind,value\n\"open,text,b\n"))
                .extracting(FactImportRow::outcome)
                .containsExactly(FactImportRow.Outcome.INVALID);
        assertThat(checked("label;kind;value\n" + word + ";number;1\n")).hasSize(1);
        assertThatThrownBy(() -> ActingAs.person(
                        cast.a(Role.REPORTER), () -> imports.check("label".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
