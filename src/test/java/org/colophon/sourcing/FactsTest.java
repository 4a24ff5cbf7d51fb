package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The newsroom's facts: their status, their history, and what happens when two people change one. */
@IntegrationTest
@RecordApplicationEvents
class FactsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Facts facts;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Cast cast;

    private Paper paper;
    private ArticleId article;
    private Fact fact;

    @BeforeEach
    void enterAFact() {
        paper = new Paper(application);
        article = paper.write("Bridge opens", "It cost {{cost}}.").id();
        fact = editing(() -> sourcing.addFact(article, entry("50"))).fact();
    }

    private static FactEntry entry(String value) {
        return new FactEntry("", "Cost of the bridge", FactKind.NUMBER, value, "", "", null, "");
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private <T> T as(Person person, Supplier<T> work) {
        return ActingAs.person(person, work);
    }

    private Fact now() {
        return editing(() -> facts.get(fact.id()));
    }

    private List<FactRevision> history() {
        return editing(() -> facts.history(fact.id(), Long.MAX_VALUE, 50));
    }

    @Test
    void a_new_fact_is_unverified_and_knows_who_made_it() {
        assertThat(fact.status()).isEqualTo(FactStatus.UNVERIFIED);
        assertThat(fact.revision()).isEqualTo(1);
        assertThat(fact.trace().createdBy()).isEqualTo(cast.a(Role.EDITOR).id());
        assertThat(now()).isEqualTo(fact);
        assertThat(history()).extracting(FactRevision::number).containsExactly(1L);
        editing(() -> assertThatThrownBy(() -> facts.get(new FactId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void another_value_makes_a_verified_fact_unverified_and_other_fields_do_not() {
        Person standards = cast.a(Role.STANDARDS_EDITOR);
        Fact verified = as(standards, () -> facts.verify(fact.id(), 1, "Read in the contract."));
        assertThat(verified.verification().by()).isEqualTo(standards.id());
        assertThat(verified.verifiedByItsAuthor()).isFalse();

        FactDetails details = FactDetails.KEPT.withEvidence("p. 12", "The works cost 50.");
        Fact noted = editing(() -> facts.change(fact.id(), 2, entry("50").with(details), ""));
        assertThat(noted.status()).isEqualTo(FactStatus.VERIFIED);

        Fact changed = editing(() -> facts.change(fact.id(), 3, entry("60"), "The bill has come."));
        assertThat(changed.status()).isEqualTo(FactStatus.UNVERIFIED);
        assertThat(changed.verification().by()).isNull();
        assertThat(changed.evidence().locator()).isEqualTo("p. 12");

        Fact both = editing(() -> facts.changeAndVerify(fact.id(), 4, entry("61"), "Read again."));
        assertThat(both.status()).isEqualTo(FactStatus.VERIFIED);
        assertThat(both.verifiedByItsAuthor()).isTrue();
        assertThat(now()).isEqualTo(both);
        assertThat(history()).extracting(FactRevision::number).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(history()).extracting(FactRevision::note).startsWith("Read again.", "The bill has come.");
        assertThat(history()).extracting(one -> one.stated().value()).containsExactly("61", "60", "50", "50", "50");
        assertThat(editing(() -> facts.history(fact.id(), 4, 2)))
                .extracting(FactRevision::number)
                .containsExactly(3L, 2L);
    }

    @Test
    void doubt_stays_until_an_editor_has_looked() {
        Person reporter = cast.a(Role.REPORTER);
        assertThat(Refused.field(() -> as(reporter, () -> facts.dispute(fact.id(), 1, " "))))
                .isEqualTo("why");
        Fact disputed = as(reporter, () -> facts.dispute(fact.id(), 1, "The board says 70."));
        assertThat(disputed.status()).isEqualTo(FactStatus.DISPUTED);
        assertThat(editing(() -> facts.change(fact.id(), 2, entry("70"), "")).status())
                .isEqualTo(FactStatus.DISPUTED);
        assertThatThrownBy(() -> as(reporter, () -> facts.verify(fact.id(), 3, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(reporter, () -> facts.reopen(fact.id(), 3, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(editing(() -> facts.reopen(fact.id(), 3, "")).status()).isEqualTo(FactStatus.UNVERIFIED);
        Fact old = as(reporter, () -> facts.markOutdated(fact.id(), 4, ""));
        assertThat(old.verification().by()).isEqualTo(reporter.id());
        assertThat(editing(() -> facts.change(fact.id(), 5, entry("80"), "")).status())
                .isEqualTo(FactStatus.UNVERIFIED);
    }

    @Test
    void who_has_seen_an_older_state_is_refused_and_told_what_it_is_now() {
        editing(() -> facts.change(fact.id(), 1, entry("60"), ""));
        assertThatThrownBy(() -> editing(() -> facts.change(fact.id(), 1, entry("70"), "")))
                .asInstanceOf(type(StaleFact.class))
                .satisfies(stale -> assertThat(stale.current().value()).isEqualTo("60"))
                .satisfies(stale ->
                        assertThat(stale.reason()).contains(cast.a(Role.EDITOR).name(), "“60”", "unverified"));
        FactDetails seen = FactDetails.KEPT.withRevision(1);
        assertThatThrownBy(() -> editing(() -> sourcing.changeFact(
                        article, "cost-of-the-bridge", entry("70").with(seen))))
                .isInstanceOf(StaleFact.class);
        assertThat(now().value()).isEqualTo("60");
        assertThat(history()).hasSize(2);
    }

    @Test
    void what_is_printed_anew_is_told_and_nothing_else() {
        editing(() -> facts.verify(fact.id(), 1, ""));
        editing(() -> facts.change(
                fact.id(),
                2,
                entry("50").with(FactDetails.KEPT.withCare(LocalDate.of(2027, 1, 1), "Ask the board.")),
                ""));
        assertThat(told()).isEmpty();
        editing(() -> facts.change(fact.id(), 3, entry("50"), ""));
        assertThat(now().revision()).as("nothing was changed").isEqualTo(3);
        editing(() -> facts.change(fact.id(), 3, entry("60"), ""));
        assertThat(told()).singleElement().satisfies(event -> {
            assertThat(event.before().value()).isEqualTo("50");
            assertThat(event.after().value()).isEqualTo("60");
            assertThat(event.revision()).isEqualTo(4);
            assertThat(event.by()).isEqualTo(cast.a(Role.EDITOR).id().value());
        });
    }

    private List<FactChanged> told() {
        return events.stream(FactChanged.class)
                .filter(event -> event.fact().equals(fact.id().value()))
                .toList();
    }

    @Test
    void others_change_only_facts_that_an_article_of_theirs_uses() {
        Person reporter = cast.another(Role.REPORTER);
        assertThatThrownBy(() -> as(reporter, () -> facts.change(fact.id(), 1, entry("1"), "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(now().value()).isEqualTo("50");
    }

    @Test
    void where_a_fact_is_used_is_read_page_by_page() {
        List<ArticleId> using = new ArrayList<>(List.of(article));
        for (int i = 0; i < 4; i++) {
            ArticleId other = paper.write("Bridge " + i, "{{cost}}").id();
            editing(() -> sourcing.useFact(other, fact.id(), "cost"));
            using.add(other);
        }
        List<ArticleId> read = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<FactPlace> page = editing(() -> facts.places(fact.id(), from, 2));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(place -> read.add(place.article().id()));
            after = page.next();
        } while (after != null);
        assertThat(read).isEqualTo(using.reversed());
        assertThat(editing(() -> facts.uses(fact.id()))).isEqualTo(5);
    }

    @Test
    void facts_are_found_by_words_status_and_day_of_review_the_latest_changed_first() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        List<FactId> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            FactEntry entry = new FactEntry("", word + " " + i, FactKind.TEXT, "It is so", "", "", null, "");
            made.add(editing(() -> sourcing.addFact(article, entry)).fact().id());
        }
        FactFilter filter = FactFilter.ALL.withText(word.toUpperCase(Locale.ROOT));
        Slice<Fact> first = editing(() -> facts.find(filter, null, 3));
        Slice<Fact> second = editing(() -> facts.find(filter, first.next(), 3));
        List<FactId> read = new ArrayList<>();
        first.items().forEach(one -> read.add(one.id()));
        second.items().forEach(one -> read.add(one.id()));
        assertThat(read).isEqualTo(made.reversed());
        assertThat(second.next()).isNull();

        FactId due = made.getFirst();
        FactEntry entry = new FactEntry("", word + " 0", FactKind.TEXT, "It is so", "", "", null, "");
        LocalDate day = LocalDate.of(2026, 12, 1);
        editing(() -> facts.change(due, 1, entry.with(FactDetails.KEPT.withCare(day, "")), ""));
        editing(() -> facts.verify(made.get(1), 1, ""));
        assertThat(found(filter.withReviewBy(day))).containsExactly(due);
        assertThat(found(filter.withReviewBy(day.minusDays(1)))).isEmpty();
        assertThat(found(filter.withStatus(FactStatus.VERIFIED))).containsExactly(made.get(1));
        assertThat(found(filter)).startsWith(made.get(1), due);
    }

    private List<FactId> found(FactFilter filter) {
        return editing(() -> facts.find(filter, null, 50)).items().stream()
                .map(Fact::id)
                .toList();
    }

    @Test
    void a_fact_that_somebody_judged_outlives_its_last_use() {
        editing(() -> facts.verify(fact.id(), 1, ""));
        editing(() -> {
            sourcing.removeFact(article, "cost-of-the-bridge");
            return null;
        });
        assertThat(now().status()).isEqualTo(FactStatus.VERIFIED);
        assertThat(editing(() -> sourcing.useFact(article, fact.id(), "again")).key())
                .isEqualTo("again");
    }

    @Test
    void nobody_elses_word_is_taken_for_a_fact_being_verified() {
        FactDetails said = FactDetails.KEPT.withStatus(FactStatus.VERIFIED);
        Fact came =
                editing(() -> sourcing.addFact(article, entry("7").with(said))).fact();
        assertThat(came.status()).isEqualTo(FactStatus.UNVERIFIED);
        assertThat(editing(() -> facts.history(came.id(), 9, 9)).getFirst().note())
                .contains("verified");
        Fact old = editing(() ->
                        sourcing.addFact(article, entry("8").with(FactDetails.KEPT.withStatus(FactStatus.OUTDATED))))
                .fact();
        assertThat(old.status()).isEqualTo(FactStatus.OUTDATED);
    }

    @Test
    void a_fact_cannot_print_another_one() {
        assertThat(Refused.field(
                        () -> new FactEntry("", "Label", FactKind.TEXT, "see {{cost|full}}", "", "", null, "")))
                .isEqualTo("value");
    }
}
