package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.Ids;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ListingsTest {

    private static final Instant THEN = Instant.parse("2018-03-01T05:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleTranslations translations;

    @Autowired
    private Sections sections;

    @Autowired
    private Topics topics;

    @Autowired
    private Publisher publisher;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private Cast cast;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Paper paper;
    private Person author;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
        author = cast.another(Role.REPORTER);
    }

    private List<ArticleId> publishAllAtOneTime(int many) {
        return ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            UUID section = sections.add(word, word, "").id();
            List<ArticleId> ids = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Article article = paper.write(word + " " + i, "Text.", word);
                articles.change(
                        article.id(),
                        ArticleChange.NONE
                                .withSection(section)
                                .withBylines(List.of(
                                        new Byline("Twice", author.id()), new Byline(author.name(), author.id()))));
                publisher.publishFromArchive(article.id(), THEN, null);
                ids.add(article.id());
            }
            return ids;
        });
    }

    private static List<ArticleId> walk(Function<@Nullable String, Slice<PublishedSummary>> list) {
        List<ArticleId> seen = new ArrayList<>();
        String next = null;
        do {
            Slice<PublishedSummary> slice = list.apply(next);
            slice.items().forEach(summary -> seen.add(summary.id()));
            next = slice.next();
        } while (next != null);
        return seen;
    }

    @Test
    void lists_of_articles_of_one_time_have_no_gap_and_no_row_twice() {
        List<ArticleId> all = publishAllAtOneTime(25);
        List<ArticleId> newestFirst = all.reversed();
        assertThat(walk(after -> published.inSection(word, after, 4))).containsExactlyElementsOf(newestFirst);
        assertThat(walk(after -> published.withTopic(word, after, 4))).containsExactlyElementsOf(newestFirst);
        assertThat(walk(after -> published.byAuthor(author.handle(), after, 4))).containsExactlyElementsOf(newestFirst);
        assertThat(walk(after -> published.latest(after, 7))).containsAll(all).doesNotHaveDuplicates();
    }

    @Test
    void a_long_list_is_one_query() {
        publishAllAtOneTime(10);
        assertThat(Queries.of(application, () -> published.inSection(word, null, 10)))
                .isEqualTo(1);
        assertThat(Queries.of(application, () -> published.withTopic(word, null, 10)))
                .isEqualTo(1);
        assertThat(Queries.of(application, () -> published.byAuthor(author.handle(), null, 10)))
                .isEqualTo(1);
        assertThat(Queries.of(application, () -> published.latest(null, 10))).isEqualTo(1);
    }

    @Test
    void an_article_leaves_the_lists_it_no_longer_belongs_to() {
        ArticleId id = publishAllAtOneTime(1).getFirst();
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            UUID elsewhere = sections.add(word + "b", "", "").id();
            articles.change(
                    id,
                    ArticleChange.NONE
                            .withSection(elsewhere)
                            .withTopics(List.of(topics.named(word + "b").id()))
                            .withBylines(List.of(new Byline("An Agency", null))));
            publisher.publish(id);
        });
        assertThat(published.inSection(word, null, 5).items()).isEmpty();
        assertThat(published.withTopic(word, null, 5).items()).isEmpty();
        assertThat(published.byAuthor(author.handle(), null, 5).items()).isEmpty();
        assertThat(published.inSection(word + "b", null, 5).items())
                .extracting(PublishedSummary::id)
                .containsExactly(id);
        assertThat(published.withTopic(word + "b", null, 5).items())
                .extracting(PublishedSummary::byline)
                .containsExactly("An Agency");
    }

    private void move(ArticleId id, String slug) {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            articles.change(id, ArticleChange.NONE.withSlug(slug));
            publisher.publish(id);
        });
    }

    @Test
    void every_old_link_leads_to_the_article_for_ever() {
        ArticleId id = paper.publish(word, "Text.").id();
        move(id, word + "-2nd");
        move(id, word + "-3rd");
        assertThat(published.movedTo(word)).contains(word + "-3rd");
        assertThat(published.movedTo(word + "-2nd")).contains(word + "-3rd");
        assertThat(published.movedTo(word + "-never")).isEmpty();
        assertThat(published.bySlug(word)).isEmpty();
        move(id, word);
        assertThat(published.bySlug(word)).map(PublishedArticle::id).contains(id);
        assertThat(published.movedTo(word + "-2nd")).contains(word);
        assertThat(published.movedTo(word + "-3rd")).contains(word);
    }

    @Test
    void translations_are_found_by_their_original() {
        ArticleId original = paper.publish(word, "Text.").id();
        ArticleId german = ActingAs.person(cast.a(Role.EDITOR), () -> {
            ArticleId id = translations.start(original, "de").id();
            assertThat(published.translationsOf(original)).isEmpty();
            publisher.publish(id);
            return id;
        });
        assertThat(published.translationsOf(original))
                .extracting(PublishedSummary::id)
                .containsExactly(german);
    }

    @Test
    void summaries_come_in_the_order_asked_for_without_what_is_not_published() {
        ArticleId one = paper.publish(word + " 1", "Text.").id();
        ArticleId draft = paper.write(word + " 2", "Text.").id();
        ArticleId three = paper.publish(word + " 3", "Text.").id();
        List<ArticleId> asked = List.of(three, draft, new ArticleId(Ids.next()), one);
        assertThat(published.summaries(asked)).extracting(PublishedSummary::id).containsExactly(three, one);
        assertThat(published.byIds(asked)).extracting(PublishedArticle::id).containsExactlyInAnyOrder(one, three);
        assertThat(published.byIds(List.of())).isEmpty();
    }
}
