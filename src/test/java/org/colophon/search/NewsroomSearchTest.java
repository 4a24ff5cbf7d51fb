package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.colophon.article.Article;
import org.colophon.article.ArticleFilter;
import org.colophon.article.ArticleFilter.Shelf;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class NewsroomSearchTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private NewsroomSearch search;

    @Autowired
    private ArticleSearch published;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private Paper paper;

    /** A word that no other test uses. */
    private final String word = "zn" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "reed";

    @BeforeEach
    void openPaper() {
        paper = new Paper(application);
    }

    private List<ArticleId> found(String query, Shelf shelf) {
        ArticleFilter filter = new ArticleFilter(shelf, null, null, "");
        return ActingAs.person(cast.a(Role.REPORTER), () -> search.search(query, filter, null, 20)).items().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    private void await(String query, ArticleId... ids) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(found(query, Shelf.ALL)).containsExactlyInAnyOrder(ids));
    }

    @Test
    void a_draft_is_found_by_its_text_and_only_in_the_newsroom() {
        Article draft = paper.write("A plan", "The " + word + " is cut in May.");
        await(word, draft.id());
        String passage = ActingAs.person(
                cast.a(Role.EDITOR),
                () -> search.search(word, ArticleFilter.ALL, null, 5)
                        .items()
                        .getFirst()
                        .passage()
                        .value());
        assertThat(passage).isEqualTo("The <mark>" + word + "</mark> is cut in May.");
        assertThat(published.search(word, null, 5).hits()).isEmpty();
        assertThat(found(word, Shelf.IN_REVIEW)).isEmpty();
    }

    @Test
    void readers_have_no_business_here() {
        assertThatThrownBy(() ->
                        ActingAs.person(cast.a(Role.READER), () -> search.search(word, ArticleFilter.ALL, null, 5)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.READER), () -> search.find(ArticleFilter.ALL, 5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_written_anew_takes_the_place_of_the_old_text() {
        Article draft = paper.write("A plan", "The " + word + " is cut in May.");
        await(word, draft.id());
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            long version = articles.draft(draft.id()).manuscript().version();
            articles.save(draft.id(), new Texts("A plan", "", "Nothing but " + word + "x now."), version);
        });
        await(word + "x", draft.id());
        assertThat(found(word, Shelf.ALL)).isEmpty();
    }

    @Test
    void the_trash_is_searched_by_itself() {
        Article draft = paper.write("A plan", "The " + word + " is cut in May.");
        await(word, draft.id());
        ActingAs.person(cast.a(Role.EDITOR), () -> articles.trash(draft.id()));
        assertThat(found(word, Shelf.ALL)).isEmpty();
        assertThat(found(word, Shelf.TRASH)).containsExactly(draft.id());
    }
}
