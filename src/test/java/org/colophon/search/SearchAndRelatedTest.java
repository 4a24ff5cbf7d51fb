package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SearchAndRelatedTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private RelatedArticles related;

    @Autowired
    private RelatedChoices choices;

    @Autowired
    private RecentArticles recent;

    @Autowired
    private Cast cast;

    private Paper paper;

    /** A word that no other test uses. */
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "kelp";

    @BeforeEach
    void openPaper() {
        paper = new Paper(application);
    }

    private PublishedArticle published(String headline, String... topics) {
        return paper.publish(headline, "Divers counted the " + word + " in the sound.", topics);
    }

    private void awaitFound(int count) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(search.search(word, null, 50).total()).isEqualTo(count));
    }

    private void asEditor(Runnable work) {
        ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private List<ArticleId> relatedTo(PublishedArticle article, int size) {
        return related.of(article.id(), size).stream()
                .map(other -> other.article().id())
                .toList();
    }

    @Test
    void what_is_published_is_found_and_what_is_not_is_not() {
        paper.write("A secret about kelp", "The " + word + " is dying.");
        PublishedArticle article = published("Kelp returns");
        awaitFound(1);
        SearchHit hit = search.search(word, null, 5).hits().getFirst();
        assertThat(hit.article().id()).isEqualTo(article.id());
        assertThat(hit.passage().value()).isEqualTo("Divers counted the <mark>" + word + "</mark> in the sound.");
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one() {
        PublishedArticle article = published("Kelp returns");
        awaitFound(1);
        paper.publishAgain(article.id());
        Awaitility.await()
                .untilAsserted(() -> assertThat(search.search(word, null, 5).hits())
                        .singleElement()
                        .satisfies(hit -> assertThat(hit.article().number()).isEqualTo(2)));
        assertThat(search.search(word, null, 5).total()).isEqualTo(1);
    }

    @Test
    void related_articles_say_why() {
        PublishedArticle one = published("A count of " + word, "Topic " + word);
        PublishedArticle two =
                paper.publish("Harbour masters meet " + word, "Boats and " + word + " only.", "Topic " + word);
        awaitFound(2);
        RelatedArticle first = related.of(one.id(), 4).getFirst();
        assertThat(first.article().id()).isEqualTo(two.id());
        assertThat(first.reason().inEnglish()).isIn("also about Topic " + word, "similar story");
        assertThat(relatedTo(one, 4)).doesNotContain(one.id());
    }

    @Test
    void pins_come_first_in_order_and_exclusions_stay_away() {
        PublishedArticle article = published("Kelp returns");
        PublishedArticle near = published("Kelp returns again");
        PublishedArticle far = paper.publish("Theatre opens", "Actors rehearse.");
        PublishedArticle farther = paper.publish("Ferry timetable", "Departures.");
        awaitFound(2);
        asEditor(() -> {
            choices.pin(article.id(), far.id());
            choices.pin(article.id(), farther.id());
            choices.pin(article.id(), far.id());
            choices.exclude(article.id(), near.id());
            assertThat(choices.choices(article.id()))
                    .containsExactly(
                            new RelatedChoice(far.id(), true, 0, null),
                            new RelatedChoice(farther.id(), true, 1, null),
                            new RelatedChoice(near.id(), false, 0, null));
        });
        assertThat(relatedTo(article, 20)).startsWith(far.id(), farther.id()).doesNotContain(near.id());
        asEditor(() -> {
            RelatedCandidate first = related.candidates(article.id(), 5).getFirst();
            assertThat(first.pinned()).isTrue();
            assertThat(first.parts().language()).isEqualTo(0.2);
            choices.exclude(article.id(), far.id());
            choices.clear(article.id(), farther.id());
            choices.clear(article.id(), near.id());
            choices.clear(article.id(), near.id());
        });
        assertThat(relatedTo(article, 20)).startsWith(near.id()).doesNotContain(far.id());
    }

    @Test
    void choices_are_checked() {
        PublishedArticle article = published("Kelp returns");
        Article draft = paper.write("Draft", "Text.");
        asEditor(() -> {
            assertThatThrownBy(() -> choices.pin(article.id(), article.id())).isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> choices.exclude(article.id(), article.id()))
                    .isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> choices.pin(article.id(), draft.id())).isInstanceOf(NotFound.class);
        });
        assertThatThrownBy(
                        () -> ActingAs.person(cast.a(Role.READER), () -> choices.pin(article.id(), ArticleId.next())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_draft_has_candidates_too() {
        PublishedArticle near = published("Kelp returns");
        awaitFound(1);
        Article draft = paper.write("Kelp again", "The " + word + " grows.");
        asEditor(() -> assertThat(related.candidatesFor(
                                "Kelp again", "", "The " + word + " grows.", Map.of(), draft.id(), "en", 5)
                        .getFirst()
                        .article()
                        .id())
                .isEqualTo(near.id()));
        assertThat(related.of(draft.id(), 4)).isEmpty();
    }

    @Test
    void without_an_index_the_newest_articles_stand_in_and_never_the_article_itself() {
        PublishedArticle first = published("A first count in the sound");
        PublishedArticle second = published("A second count in the sound");

        List<UUID> near = recent.near(second).stream().map(Neighbour::id).toList();

        assertThat(near).contains(first.id().value()).doesNotContain(second.id().value());
    }
}
