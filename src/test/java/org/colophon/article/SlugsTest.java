package org.colophon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class SlugsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private Paper paper;

    /** A word no other test has in a headline. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
    }

    private Article editing(Supplier<Article> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Article rename(ArticleId id, String headline) {
        return editing(() -> {
            Draft draft = articles.draft(id);
            articles.save(
                    id, new Texts(headline, "", "Text."), draft.manuscript().version());
            return articles.get(id);
        });
    }

    private Article choose(ArticleId id, String slug) {
        return editing(() -> articles.change(id, ArticleChange.NONE.withSlug(slug)));
    }

    private String refusal(ArticleId id, String slug) {
        return Refused.field(() -> choose(id, slug));
    }

    @Test
    void the_slug_follows_the_headline_until_one_is_chosen() {
        ArticleId id = paper.write(word + " One", "Text.").id();
        assertThat(rename(id, word + " Two").slug()).isEqualTo(word + "-two");
        assertThat(choose(id, word + "-chosen").slugChosen()).isTrue();
        assertThat(rename(id, word + " Three").slug()).isEqualTo(word + "-chosen");
        Article free = choose(id, "");
        assertThat(free.slugChosen()).isFalse();
        assertThat(free.slug()).isEqualTo(word + "-three");
        assertThat(rename(id, word + " Four").slug()).isEqualTo(word + "-four");
    }

    @Test
    void the_slug_stays_once_readers_know_it() {
        ArticleId id = paper.publish(word + " One", "Text.").id();
        assertThat(rename(id, word + " Two").slug()).isEqualTo(word + "-one");
    }

    @Test
    void articles_of_one_headline_get_numbered_slugs() {
        assertThat(paper.write(word, "Text.").slug()).isEqualTo(word);
        assertThat(paper.write(word, "Text.").slug()).isEqualTo(word + "-2");
        assertThat(paper.write(word, "Text.").slug()).isEqualTo(word + "-3");
    }

    @Test
    void an_article_without_a_headline_has_a_slug_of_its_own() {
        assertThat(paper.write("", "Text.").slug()).matches("untitled-[0-9a-f]{8}");
        assertThat(paper.write("🚲", "Text.").slug()).matches("untitled-[0-9a-f]{8}");
    }

    @Test
    void a_slug_that_is_taken_or_malformed_is_refused() {
        paper.write(word, "Text.");
        ArticleId other = paper.write(word + " other", "Text.").id();
        assertThat(refusal(other, word)).isEqualTo("slug");
        assertThat(refusal(other, "No Slug!")).isEqualTo("slug");
        assertThat(refusal(other, "x".repeat(121))).isEqualTo("slug");
        assertThat(choose(other, word + "-other").slug()).isEqualTo(word + "-other");
    }

    @Test
    void an_old_link_of_another_article_is_not_taken_over() {
        ArticleId moved = paper.publish(word, "Text.").id();
        choose(moved, word + "-moved");
        paper.publishAgain(moved);
        ArticleId other = paper.write(word + " other", "Text.").id();
        assertThat(refusal(other, word)).isEqualTo("slug");
        assertThat(paper.write(word, "Text.").slug()).isEqualTo(word + "-2");
        editing(() -> {
            assertThat(articles.slugIsFree(word, null)).isFalse();
            assertThat(articles.slugIsFree(word, moved)).isTrue();
            assertThat(articles.slugIsFree(word + "-free", null)).isTrue();
            assertThat(articles.slugIsFree("No Slug!", null)).isFalse();
            return articles.get(moved);
        });
        assertThat(choose(moved, word).slug()).isEqualTo(word);
    }
}
