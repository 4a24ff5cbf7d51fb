package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What is prepared when a fact changes that readers were told, and what an editor makes of it. */
@IntegrationTest
class CorrectionsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Corrections corrections;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Spread spread;

    @BeforeEach
    void useAFact() {
        spread = new Spread(application, "3100000", JULY);
    }

    private String stored(ArticleId id) {
        return sql.queryForList(
                        "select content from published_version where article_id = ? order by number",
                        String.class,
                        id.value())
                .toString();
    }

    @Test
    void a_changed_fact_prepares_a_correction_for_each_published_article_and_changes_nothing_in_public() {
        PublishedArticle one = spread.publish("One");
        PublishedArticle two = spread.publish("Two");
        spread.draft("Three");
        String before = stored(one.id());

        spread.change("3400000", JULY);

        assertThat(spread.waiting()).hasSize(2).allSatisfy(correction -> {
            assertThat(correction.told()).isEqualTo("€3.1 million");
            assertThat(correction.right()).isEqualTo("€3.4 million");
            assertThat(correction.kind()).isEqualTo(CorrectionKind.CORRECTION);
            assertThat(correction.note())
                    .isEqualTo("An earlier version of this article gave “Value of the contract” as €3.1 million."
                            + " It is €3.4 million.");
        });
        assertThat(published.byId(one.id())).contains(one);
        assertThat(published.byId(two.id())).contains(two);
        assertThat(stored(one.id())).isEqualTo(before);
        assertThat(spread.editing(() -> articles.get(one.id())).changedSincePublished())
                .isTrue();
        assertThat(spread.editing(() -> corrections.progress(spread.fact))).hasValueSatisfying(done -> {
            assertThat(done.done()).isEqualTo(done.total()).isEqualTo(4 + 2);
            assertThat(done.prepared()).isEqualTo(2);
        });
    }

    @Test
    void publishing_one_makes_a_version_with_a_note_that_names_both_values() {
        PublishedArticle before = spread.publish("Contract of {{deal}}");
        spread.change("3400000", JULY);
        PreparedCorrection correction = spread.waitingFor(before.id());

        PublishedArticle after = spread.editing(() -> corrections.publish(correction.id()));

        assertThat(published.byId(before.id())).contains(after);
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.headline()).isEqualTo("Contract of €3.4 million");
        assertThat(after.facts()).extracting(PublishedFact::printed).containsExactly("€3.4 million");
        assertThat(after.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).contains("€3.1 million").contains("€3.4 million");
            assertThat(List.of(note.told(), note.right())).containsExactly("€3.1 million", "€3.4 million");
            assertThat(note.kind()).isEqualTo("correction");
            assertThat(note.at()).isEqualTo(after.publishedAt());
        });
        assertThat(after.disclosure()).isEqualTo(before.disclosure());
        assertThat(spread.editing(() -> articles.get(before.id())).changedSincePublished())
                .as("the draft says the same")
                .isFalse();
        assertThat(spread.editing(() -> corrections.get(correction.id()))).satisfies(done -> {
            assertThat(done.state()).isEqualTo(CorrectionState.PUBLISHED);
            assertThat(done.result()).isEqualTo(2);
            assertThat(done.decidedBy()).isEqualTo(spread.editor.id());
            assertThat(done.decidedAt()).isNotNull();
        });
    }

    @Test
    void what_the_draft_says_else_is_not_published_with_it() {
        PublishedArticle before = spread.publish("Contract signed");
        spread.rewrite(before.id(), "Scandal", "Not for readers yet: {{deal}}.");
        spread.change("3400000", JULY);

        PublishedArticle after = spread.editing(
                () -> corrections.publish(spread.waitingFor(before.id()).id()));

        assertThat(after.headline()).isEqualTo("Contract signed");
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(spread.editing(() -> articles.get(before.id()))).satisfies(draft -> {
            assertThat(draft.headline()).isEqualTo("Scandal");
            assertThat(draft.changedSincePublished()).isTrue();
        });
        assertThat(sql.queryForObject(
                        "select count(*) from milestone where article_id = ? and kind = 'PUBLISHED'",
                        Long.class,
                        before.id().value()))
                .as("no milestone at a text that readers do not see")
                .isEqualTo(1);
    }

    @Test
    void a_later_change_makes_the_same_correction_say_what_is_right_by_then() {
        PublishedArticle article = spread.publish("One");
        spread.change("3400000", JULY);
        spread.change("3500000", JULY);

        assertThat(spread.waiting()).singleElement().satisfies(correction -> {
            assertThat(correction.article()).isEqualTo(article.id());
            assertThat(correction.told()).isEqualTo("€3.1 million");
            assertThat(correction.right()).isEqualTo("€3.5 million");
        });
    }

    @Test
    void a_fact_that_says_again_what_readers_were_told_withdraws_it() {
        spread.publish("One");
        spread.change("3400000", JULY);
        spread.change("3100000", JULY);

        assertThat(spread.waiting()).isEmpty();
        assertThat(spread.in(CorrectionState.WITHDRAWN)).singleElement().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo("The fact says again what readers were told.");
            assertThat(gone.decidedBy()).isNull();
        });
    }

    @Test
    void publishing_the_article_settles_it() {
        PublishedArticle article = spread.publish("One");
        spread.change("3400000", JULY);
        spread.paper.publishAgain(article.id());

        assertThat(spread.waiting()).isEmpty();
        assertThat(spread.in(CorrectionState.PUBLISHED))
                .singleElement()
                .extracting(PreparedCorrection::result)
                .isEqualTo(2);
    }

    @Test
    void notes_stay_with_later_versions() {
        PublishedArticle article = spread.publish("One");
        spread.change("3400000", JULY);
        spread.editing(() -> corrections.publish(spread.waitingFor(article.id()).id()));

        assertThat(spread.paper.publishAgain(article.id()).notes()).hasSize(1);
    }

    @Test
    void a_later_day_makes_it_an_update() {
        spread.publish("One");
        spread.change("3400000", JULY.plusDays(1));

        assertThat(spread.waiting()).singleElement().satisfies(correction -> {
            assertThat(correction.kind()).isEqualTo(CorrectionKind.UPDATE);
            assertThat(correction.note()).contains("It is now €3.4 million.");
        });
    }

    @ParameterizedTest
    @CsvSource({"de, Richtig ist", "fr, Il fallait lire", "es, Lo correcto es", "fi, Oikea tieto on", "sv, It is"})
    void the_note_is_in_the_language_of_the_article(String language, String words) {
        spread.publishIn(language);
        spread.change("3400000", JULY);

        assertThat(spread.waiting())
                .singleElement()
                .satisfies(correction -> assertThat(correction.note())
                        .contains(words)
                        .contains(correction.told())
                        .contains(correction.right()));
    }

    @Test
    void an_editor_may_write_another_note_or_dismiss_it_with_a_reason() {
        PublishedArticle one = spread.publish("One");
        PublishedArticle two = spread.publish("Two");
        spread.change("3400000", JULY);
        PreparedCorrection first = spread.waitingFor(one.id());
        PreparedCorrection second = spread.waitingFor(two.id());

        spread.editing(() -> corrections.write(first.id(), CorrectionKind.UPDATE, " It grew. "));
        PublishedArticle after = spread.editing(() -> corrections.publish(first.id()));
        assertThat(after.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("It grew.");
            assertThat(note.kind()).isEqualTo("update");
        });

        assertThat(Refused.field(() -> ActingAs.person(spread.editor, () -> corrections.dismiss(second.id(), " "))))
                .isEqualTo("reason");
        ActingAs.person(spread.editor, () -> corrections.dismiss(second.id(), "Rounded the same."));
        assertThat(spread.in(CorrectionState.DISMISSED))
                .singleElement()
                .extracting(PreparedCorrection::reason, PreparedCorrection::decidedBy)
                .containsExactly("Rounded the same.", spread.editor.id());
        assertThat(published.byId(two.id())).contains(two);
        assertThat(Refused.field(() -> ActingAs.person(spread.editor, () -> corrections.publish(second.id()))))
                .isEqualTo("state");
    }

    @Test
    void only_publishers_decide() {
        spread.publish("One");
        spread.change("3400000", JULY);
        PreparedCorrection correction = spread.waiting().getFirst();
        for (Role role : List.of(Role.REPORTER, Role.STANDARDS_EDITOR, Role.MODERATOR)) {
            assertThatThrownBy(() -> ActingAs.person(cast.a(role), () -> corrections.publish(correction.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> ActingAs.person(cast.a(role), () -> corrections.dismiss(correction.id(), "No")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(spread.waiting()).hasSize(1);
    }

    @Test
    void the_counts_agree_in_the_database() {
        spread.publish(60);
        spread.change("3400000", JULY);

        Map<String, @Nullable Object> counts = sql.queryForMap(
                """
                select
                  (select count(*) from published_fact where fact_id = ?) as printed,
                  (select count(*) from prepared_correction where fact_id = ? and state = 'waiting') as waiting,
                  (select max(prepared) from fact_propagation where fact_id = ?) as prepared,
                  (select count(*) from published_version v join published_fact f on f.article_id = v.article_id
                   where f.fact_id = ?) as versions""", spread.fact.value(), spread.fact.value(), spread.fact.value(), spread.fact.value());
        assertThat(counts.values())
                .allSatisfy(count -> assertThat(((Number) Objects.requireNonNull(count)).longValue())
                        .isEqualTo(60));
    }
}
