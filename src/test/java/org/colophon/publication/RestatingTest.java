package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Disclosures;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Milestones;
import org.colophon.manuscript.SentEdit;
import org.colophon.manuscript.Submission;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Ids;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is learned after publication about who wrote a text reaches its readers. */
@IntegrationTest
class RestatingTest {

    private static final String BODY = "The harbour board met on Monday. Nobody spoke against it.";

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Restating restating;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    private Person editor;
    private Person reporter;
    private ArticleId id;
    private ManuscriptId manuscript;
    private PublishedArticle first;

    @BeforeEach
    void publish() {
        editor = cast.a(Role.EDITOR);
        reporter = cast.a(Role.REPORTER);
        id = ActingAs.person(
                reporter,
                () -> articles.start("en", new Texts("Board meets", "On fares.", BODY))
                        .id());
        manuscript = new ManuscriptId(id.value());
        first = ActingAs.person(editor, () -> {
            UUID section = sections.add("Own " + Ids.next(), "", "").id();
            articles.change(id, ArticleChange.NONE.withSection(section));
            disclosures.declare(id, Declaration.NO_AI);
            markRest();
            return publisher.publish(id);
        });
        assertThat(first.disclosure().state()).isEqualTo(DisclosureState.HUMAN);
    }

    /** What was saved as whole text was typed by this person. */
    private void markRest() {
        for (TextName name : TextName.values()) {
            mark(reporter, name, 0, length(name), Origin.typed(reporter.id()));
        }
    }

    private int length(TextName name) {
        return ActingAs.person(editor, () -> manuscripts.get(manuscript))
                .text(name)
                .text()
                .length();
    }

    private void mark(Person by, TextName name, int from, int to, Origin origin) {
        edit(by, name, ChangeSet.none(length(name)), List.of(new Mark(from, to - from, origin)));
    }

    private void edit(Person by, TextName name, ChangeSet changes, List<Mark> marks) {
        ActingAs.person(by, () -> {
            Manuscript now = manuscripts.get(manuscript);
            SentEdit edit = new SentEdit("tab-" + UUID.randomUUID(), 1, changes, List.of(), marks, 60_000);
            articles.edit(id, new Submission(name, now.version(), true, List.of(edit)));
        });
    }

    private Origin ai() {
        return Origin.ai(reporter.id(), "Draftwell", "3.1", AiPurpose.DRAFT);
    }

    private PublishedArticle seen() {
        return published.byId(id).orElseThrow();
    }

    private static PublishedOrigins origins(PublishedArticle article) {
        return Objects.requireNonNull(article.origins());
    }

    private PublishedArticle next() {
        await().until(() -> seen().number() > first.number());
        return seen();
    }

    @Test
    void readers_learn_at_once_that_ai_wrote_a_passage() {
        mark(reporter, TextName.BODY, 0, 32, ai());
        PublishedArticle now = next();
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.disclosure().state()).isEqualTo(DisclosureState.AI_ASSISTED_UNREVIEWED);
        assertThat(now.aiInBody()).containsExactly(new int[] {0, 32});
        assertThat(now.publishedBy()).isEqualTo(reporter.name());
        assertThat(now.body()).isEqualTo(first.body());
        assertThat(now.headline()).isEqualTo(first.headline());
        assertThat(now.notes()).isEmpty();
        assertThat(now.firstPublishedAt()).isEqualTo(first.firstPublishedAt());
        assertThat(origins(now).manuscript()).isEqualTo(origins(first).manuscript());
        Article article = ActingAs.person(editor, () -> articles.get(id));
        assertThat(article.changedSincePublished()).isFalse();
        assertThat(ActingAs.person(editor, () -> milestones.list(manuscript)))
                .first()
                .satisfies(point -> assertThat(point.by()).isEqualTo(reporter.id()));
    }

    @Test
    void what_the_draft_says_by_now_is_not_published_with_it() {
        edit(reporter, TextName.BODY, ChangeSet.replace(BODY.length(), 0, 4, ""), List.of());
        mark(reporter, TextName.BODY, 0, 10, ai());
        PublishedArticle now = next();
        assertThat(now.body()).isEqualTo(BODY);
        assertThat(now.aiInBody()).containsExactly(new int[] {4, 14});
        assertThat(now.disclosure().state()).isEqualTo(DisclosureState.AI_ASSISTED_UNREVIEWED);
        assertThat(ActingAs.person(editor, () -> articles.get(id)).changedSincePublished())
                .isTrue();
    }

    @Test
    void nothing_happens_where_readers_know_already() {
        Person system = people.system();
        assertThat(ActingAs.person(system, () -> restating.ifOriginsChanged(id, editor.id())))
                .isEmpty();
        mark(editor, TextName.BODY, 0, 5, Origin.typed(editor.id()));
        assertThat(ActingAs.person(system, () -> restating.ifOriginsChanged(id, editor.id())))
                .as("another person typed it: readers are not told who")
                .isEmpty();
        assertThat(seen()).isEqualTo(first);
    }

    @Test
    void an_article_that_nobody_sees_is_left_alone() {
        ArticleId draft = ActingAs.person(
                reporter, () -> articles.start("en", Texts.EMPTY).id());
        assertThat(ActingAs.person(people.system(), () -> restating.ifOriginsChanged(draft, editor.id())))
                .isEmpty();
    }
}
