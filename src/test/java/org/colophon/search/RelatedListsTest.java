package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.BadInput;
import org.colophon.shared.Moments;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists that are stored: computed when something changes, and only those that it concerns. */
@IntegrationTest
class RelatedListsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RelatedArticles related;

    @Autowired
    private RelatedChoices choices;

    @Autowired
    private Retractions retractions;

    @Autowired
    private ListRows lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Paper paper;

    private final String word = letters();

    private static String letters() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "weed";
    }

    @BeforeEach
    void openPaper() {
        paper = new Paper(application);
    }

    private PublishedArticle published(String about, int number) {
        return paper.publish(
                "The " + about + " report " + number,
                "Divers counted " + about + " and more " + about + " in the sound, again " + about + ".",
                "Topic " + about);
    }

    private void awaitComputed() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from related_due where due_at < :soon")
                                .param("soon", Moments.utc(Instant.now().plusSeconds(5)))
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    private List<ArticleId> shown(PublishedArticle article) {
        return related.of(article.id(), 4).stream()
                .map(other -> other.article().id())
                .toList();
    }

    private void asEditor(Runnable work) {
        ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Map<UUID, ListRows.Stored> stored(List<PublishedArticle> articles) {
        return lists.of(articles.stream().map(article -> article.id().value()).toList());
    }

    @Test
    void publishing_computes_the_lists_that_it_concerns_and_no_others() {
        String other = letters();
        List<PublishedArticle> far = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            far.add(published(other, i));
        }
        List<PublishedArticle> near = List.of(published(word, 1), published(word, 2), published(word, 3));
        awaitComputed();
        Map<UUID, ListRows.Stored> before = stored(far);
        assertThat(before).hasSize(30);
        Map<UUID, ListRows.Stored> nearBefore = stored(near);
        PublishedArticle added = published(word, 4);
        awaitComputed();
        assertThat(stored(far)).isEqualTo(before);
        Map<UUID, ListRows.Stored> nearAfter = stored(near);
        assertThat(nearAfter).hasSize(3).allSatisfy((id, list) -> {
            assertThat(list.holds(added.id().value())).isTrue();
            assertThat(list.computedAt())
                    .isAfter(nearBefore.getOrDefault(id, list).computedAt());
        });
        assertThat(shown(near.getFirst())).contains(added.id());
        assertThat(shown(added))
                .containsAll(near.stream().map(PublishedArticle::id).toList());
    }

    @Test
    void what_is_retracted_is_gone_from_all_lists_at_once_and_its_own_list_with_it() {
        PublishedArticle one = published(word, 1);
        PublishedArticle two = published(word, 2);
        awaitComputed();
        assertThat(shown(one)).contains(two.id());
        ActingAs.person(
                cast.a(Role.EDITOR), () -> retractions.retract(two.id(), RetractionKind.RETRACTED, "It was wrong."));
        assertThat(shown(one)).doesNotContain(two.id());
        assertThat(lists.shown(two.id().value())).isEmpty();
        awaitComputed();
        assertThat(stored(List.of(one)).values())
                .noneMatch(list -> list.holds(two.id().value()));
        assertThat(lists.shown(two.id().value())).isEmpty();
    }

    @Test
    void pins_can_be_moved_and_end_by_themselves() {
        PublishedArticle article = published(word, 1);
        ArticleId a = published(letters(), 2).id();
        ArticleId b = published(letters(), 3).id();
        ArticleId c = published(letters(), 4).id();
        awaitComputed();
        asEditor(() -> {
            List.of(a, b, c).forEach(other -> choices.pin(article.id(), other));
            choices.movePin(article.id(), c, -1);
            choices.movePin(article.id(), a, 9);
        });
        assertThat(shown(article)).startsWith(c, b, a);
        asEditor(() -> {
            choices.endPin(article.id(), c, Instant.now().plusMillis(700));
            assertThat(choices.choices(article.id()).getFirst().endsAt()).isNotNull();
            assertThatThrownBy(() -> choices.endPin(article.id(), b, Instant.EPOCH))
                    .isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> choices.endPin(article.id(), ArticleId.next(), null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> choices.movePin(article.id(), ArticleId.next(), 1))
                    .isInstanceOf(NotFound.class);
        });
        Awaitility.await().untilAsserted(() -> assertThat(shown(article)).startsWith(b, a));
        asEditor(() -> assertThat(choices.choices(article.id()))
                .extracting(RelatedChoice::other)
                .containsExactly(b, a));
    }

    @Test
    void a_list_that_is_lost_is_computed_when_somebody_looks_for_what_is_missing() {
        PublishedArticle one = published(word, 1);
        PublishedArticle two = published(word, 2);
        awaitComputed();
        jdbc.sql("delete from related_list where article_id = :id")
                .param("id", one.id().value())
                .update();
        assertThat(shown(one)).contains(two.id());
        application.getBean(RelatedComputing.class).missing(null, 100_000);
        awaitComputed();
        assertThat(lists.shown(one.id().value()).orElseThrow())
                .extracting(Neighbour::id)
                .contains(two.id().value());
    }
}
