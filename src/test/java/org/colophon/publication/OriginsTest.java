package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Piece;
import org.colophon.manuscript.SentEdit;
import org.colophon.manuscript.Submission;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Blot;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.Runs;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Ids;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A version keeps where its texts come from. */
@IntegrationTest
class OriginsTest {

    private static final String AI = "The harbour board met on Monday and agreed to raise all fares by a tenth. ";
    private static final String TYPED = "Nobody spoke against it.";

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Publisher publisher;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private PublishedTexts texts;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Person editor;

    @BeforeEach
    void signIn() {
        editor = cast.a(Role.EDITOR);
    }

    private Origin ai() {
        return Origin.ai(editor.id(), "Draftwell", "3.1", AiPurpose.DRAFT);
    }

    private ArticleId written() {
        return ActingAs.person(editor, () -> {
            Article article = articles.start("en", Texts.EMPTY);
            UUID section = sections.add("Own " + Ids.next(), "", "").id();
            articles.change(article.id(), ArticleChange.NONE.withSection(section));
            insert(article.id(), TextName.HEADLINE, "Fares rise", ai());
            insert(article.id(), TextName.BODY, TYPED, Origin.typed(editor.id()));
            insert(article.id(), TextName.BODY, AI, ai());
            return article.id();
        });
    }

    private void insert(ArticleId id, TextName name, String text, Origin origin) {
        Manuscript now = manuscripts.get(new ManuscriptId(id.value()));
        ChangeSet changes = ChangeSet.replace(now.text(name).text().length(), 0, 0, text);
        SentEdit edit = new SentEdit(
                "tab", now.version(), changes, List.of(Piece.of(text.length(), origin)), List.of(), 60_000);
        articles.edit(id, new Submission(name, now.version(), true, List.of(edit)));
    }

    private String stored(ArticleId id) {
        return sql.queryForList("select content from published_version where article_id = ?", String.class, id.value())
                .getFirst();
    }

    private PublishedArticle publish(ArticleId id) {
        return ActingAs.person(editor, () -> publisher.publish(id));
    }

    @Test
    void a_version_says_of_each_character_where_it_comes_from_and_of_nobody_who_wrote_it() {
        ArticleId id = written();
        long version = ActingAs.person(editor, () -> manuscripts.version(new ManuscriptId(id.value())));
        PublishedArticle article = publish(id);
        PublishedOrigins origins = article.origins();
        assertThat(origins).isNotNull();
        assertThat(origins.manuscript()).isEqualTo(version);
        assertThat(origins.origins())
                .containsExactly(
                        new PublishedOrigin("AI", "Draftwell", "3.1", "draft"),
                        new PublishedOrigin("TYPED", "", "", ""));
        assertThat(origins.headline()).containsExactly(10, 0);
        assertThat(origins.standfirst()).isEmpty();
        assertThat(origins.body()).containsExactly(AI.length(), 0, TYPED.length(), 1);
        assertThat(origins.words())
                .containsEntry("AI", 17)
                .containsEntry("TYPED", 4)
                .hasSize(2);
        assertThat(article.aiInBody()).containsExactly(new int[] {0, AI.length()});
        assertThat(article.aiInHeadline()).containsExactly(new int[] {0, 10});
        assertThat(article.aiInStandfirst()).isEmpty();
        assertThat(published.byId(id)).contains(article);
        assertThat(stored(id)).doesNotContain(editor.id().toString());
    }

    private void blot(ArticleId id, String passage) {
        transaction.executeWithoutResult(status -> texts.blot(new ManuscriptId(id.value()), Blot.of(passage, false)));
    }

    @Test
    void an_expunged_passage_leaves_all_lengths_as_they_were() {
        ArticleId id = written();
        PublishedArticle before = publish(id);
        blot(id, "board met on Monday");
        PublishedArticle after = published.byId(id).orElseThrow();
        assertThat(after.body()).contains("\u2588").hasSameSizeAs(before.body());
        assertThat(after.origins()).isEqualTo(before.origins());
        assertThat(after.aiInBody()).containsExactly(new int[] {0, AI.length()});
        blot(id, "Draftwell");
        PublishedArticle blotted = published.byId(id).orElseThrow();
        assertThat(Objects.requireNonNull(blotted.origins())
                        .origins()
                        .getFirst()
                        .tool())
                .isEqualTo("\u2588".repeat(9));
    }

    @Test
    void a_version_from_before_says_nothing_of_it() {
        ArticleId id = written();
        publish(id);
        ObjectNode content = (ObjectNode) new JsonMapper().readTree(stored(id));
        content.remove("origins");
        sql.update("update published_version set content = ? where article_id = ?", content.toString(), id.value());
        PublishedArticle old = published.byId(id).orElseThrow();
        assertThat(old.origins()).isNull();
        assertThat(old.aiInBody()).isEmpty();
        assertThat(old.aiInHeadline()).isEmpty();
    }

    @Test
    void runs_of_one_origin_are_one_and_many_runs_are_short() {
        Origin ana = Origin.typed(new PersonId(UUID.randomUUID()));
        Origin ben = Origin.pastedBy(new PersonId(UUID.randomUUID()));
        List<Run> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(new Run(3, ana));
            many.add(new Run(4, ben));
            many.add(new Run(5, i % 2 == 0 ? ai() : ana));
        }
        Runs runs = Runs.of(many);
        Provenance body = new Provenance("x".repeat(runs.length()), runs);
        Manuscript manuscript = new Manuscript(
                new ManuscriptId(UUID.randomUUID()),
                Provenance.of("ab", ana),
                new Provenance("abcd", Runs.of(List.of(new Run(2, ana), new Run(2, ben)))),
                body,
                7,
                Instant.EPOCH,
                editor.id());
        PublishedOrigins origins = PublishedOrigins.of(manuscript, Authorship.NONE);
        assertThat(origins.standfirst()).containsExactly(4, 0);
        assertThat(origins.body()).startsWith(7, 0, 5, 1, 19, 0).hasSize(10_002);
        assertThat(new JsonMapper().writeValueAsString(origins)).hasSizeLessThan(30_000);
        assertThat(origins.ai(origins.body(), body.text())).hasSize(2_500).contains(new int[] {7, 12});
        assertThat(origins.ai(origins.body(), "another text")).isEmpty();
    }
}
