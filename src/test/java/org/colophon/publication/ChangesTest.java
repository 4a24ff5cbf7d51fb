package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is said about the next version of an article: at the article, in the list of corrections and in the report. */
@IntegrationTest
class ChangesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private Errata errata;

    @Autowired
    private ErratumRows rows;

    @Autowired
    private AiReports reports;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Paper paper;
    private Person editor;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
        editor = cast.a(Role.EDITOR);
    }

    private PublishedArticle change(PublishedArticle article, String body, Change change) {
        return ActingAs.person(editor, () -> {
            articles.save(
                    article.id(),
                    new Texts(article.headline(), "", body),
                    articles.draft(article.id()).manuscript().version());
            return publisher.publish(article.id(), change);
        });
    }

    private List<Erratum> listed(ArticleId id) {
        return errata.newest(null, 200).items().stream()
                .filter(one -> one.article().equals(id.value()))
                .toList();
    }

    @Test
    void a_correction_stands_at_the_next_version_and_at_those_after_it() {
        PublishedArticle first = paper.publish("Numbers " + UUID.randomUUID(), "It cost 3.");
        PublishedArticle second = change(
                first, "It cost 4.", new Change(ChangeKind.CORRECTION, " It cost 4, not 3. ", ErrorCause.REPORTING));
        assertThat(second.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo("correction");
            assertThat(note.text()).isEqualTo("It cost 4, not 3.");
            assertThat(note.cause()).isEqualTo("reporting");
            assertThat(note.at()).isEqualTo(second.publishedAt());
        });
        PublishedArticle third = change(first, "It cost 4!", Change.MINOR);
        assertThat(third.notes()).isEqualTo(second.notes());
        assertThat(published.byId(first.id())).map(PublishedArticle::notes).contains(second.notes());
        assertThat(listed(first.id())).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("It cost 4, not 3.");
            assertThat(one.path()).isEqualTo(third.path());
            assertThat(one.cause()).isEqualTo("reporting");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTION, '', REPORTING, note",
        "CORRECTION, It was 4., , cause",
        "CLARIFICATION, ' ', , note",
        "CLARIFICATION, Meant was 4., SOURCE, cause",
        "UPDATE, , SOURCE, cause",
        "MINOR, A note., , note"
    })
    void what_is_not_told_as_it_must_be_is_refused(
            ChangeKind kind, @Nullable String note, @Nullable ErrorCause cause, String field) {
        PublishedArticle article = paper.publish("Refused", "Text.");
        Change change = new Change(kind, note == null ? "" : note, cause);
        assertThat(Refused.field(() -> change(article, "Other text.", change))).isEqualTo(field);
        assertThat(published.byId(article.id())).map(PublishedArticle::number).contains(1);
    }

    @Test
    void a_first_version_corrects_nothing() {
        ArticleId id = paper.write("First", "Text.").id();
        Change change = new Change(ChangeKind.CORRECTION, "It was wrong.", ErrorCause.EDITING);
        assertThat(Refused.field(() -> ActingAs.person(editor, () -> publisher.publish(id, change))))
                .isEqualTo("kind");
    }

    @Test
    void an_update_may_go_without_a_note() {
        PublishedArticle article = paper.publish("Goes on", "Text.");
        assertThat(change(article, "More text.", new Change(ChangeKind.UPDATE, "", null))
                        .notes())
                .isEmpty();
    }

    @Test
    void a_correction_begins_beside_the_live_version_and_can_be_dropped() {
        PublishedArticle article = paper.publish("Begun", "Right as it is.");
        ActingAs.person(editor, () -> {
            workflow.correct(article.id());
            assertThat(articles.get(article.id()).state()).isEqualTo(ArticleState.CORRECTING);
            articles.save(article.id(), new Texts("Begun", "", "Made worse."), 1);
            workflow.dropCorrection(article.id());
            assertThat(articles.get(article.id()).state()).isEqualTo(ArticleState.PUBLISHED);
            assertThat(articles.draft(article.id()).manuscript().texts().body()).isEqualTo("Right as it is.");
        });
        assertThat(published.byId(article.id())).map(PublishedArticle::body).contains("Right as it is.");
    }

    @Test
    void the_report_says_where_errors_came_from() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        long before = causes(today, "ai-tool");
        PublishedArticle article = paper.publish("By a tool", "Text.");
        change(article, "Better.", new Change(ChangeKind.CORRECTION, "A tool made it up.", ErrorCause.AI_TOOL));
        assertThat(causes(today, "ai-tool")).isEqualTo(before + 1);
    }

    private long causes(LocalDate today, String code) {
        return ActingAs.person(editor, () -> reports.of(today.minusDays(1), today.plusDays(1)))
                .causes()
                .getOrDefault(code, 0L);
    }

    @Test
    void the_list_is_read_in_stretches_without_a_gap() {
        for (int i = 0; i < 5; i++) {
            PublishedArticle article = paper.publish("Row " + i, "Text.");
            change(article, "Text " + i, new Change(ChangeKind.CLARIFICATION, "Note " + i, null));
        }
        List<Erratum> all = errata.newest(null, 5).items();
        Slice<Erratum> two = errata.newest(null, 2);
        assertThat(errata.newest(two.next(), 3).items()).isEqualTo(all.subList(2, 5));
        assertThat(all).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
    }

    @Test
    void what_versions_from_before_carry_is_noted_once() {
        PublishedArticle article = paper.publish("From before", "Text.");
        PublishedArticle second =
                change(article, "Other.", new Change(ChangeKind.CORRECTION, "It was other.", ErrorCause.OTHER));
        sql.update("delete from erratum where article_id = ?", article.id().value());
        assertThat(rows.note(second)).hasSize(1);
        assertThat(rows.note(second)).isEmpty();
        assertThat(listed(article.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.at().truncatedTo(ChronoUnit.MILLIS))
                        .isEqualTo(second.publishedAt().truncatedTo(ChronoUnit.MILLIS)));
    }
}
