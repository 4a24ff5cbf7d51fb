package org.colophon.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.notification.NewsItem;
import org.colophon.notification.Notifications;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.colophon.publication.LinkingArticles;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who asked for it, and whose article links to it, is told of a correction. */
@IntegrationTest
class FollowersTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Followers followers;

    @Autowired
    private LinkingArticles linking;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Articles articles;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Retractions retractions;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Paper paper;
    private PublishedArticle article;
    private Person editor;
    private Person follower;

    @BeforeEach
    void publish() {
        paper = new Paper(application);
        article = paper.publish("Gates " + UUID.randomUUID(), "The lock has three gates.");
        editor = cast.a(Role.EDITOR);
        follower = cast.another(Role.MODERATOR);
        ActingAs.person(follower, () -> followers.follow(article.id()));
    }

    private void next(String body, Change change) {
        ActingAs.person(editor, () -> {
            articles.save(
                    article.id(),
                    new Texts(article.headline(), "", body),
                    articles.draft(article.id()).manuscript().version());
            return publisher.publish(article.id(), change);
        });
    }

    private void correct() {
        next("It has " + UUID.randomUUID(), new Change(ChangeKind.CORRECTION, "Two gates.", ErrorCause.SOURCE));
    }

    private void retract(ArticleId id, RetractionKind kind) {
        ActingAs.person(editor, () -> retractions.retract(id, kind, "It did not happen."));
    }

    private List<String> told(Person person) {
        return ActingAs.person(person, () -> notifications.list(null, 100)).items().stream()
                .map(NewsItem::text)
                .toList();
    }

    /** What happened is told one after another: once this is done, all before is. */
    private void toldAll() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> sql.queryForList("select id from correction_news where stage <> 'DONE'")
                        .isEmpty());
    }

    @Test
    void a_correction_and_a_clarification_are_told_and_other_changes_are_not() {
        next("It has two gates, I mean three.", Change.MINOR);
        next("It has three gates and a bridge.", new Change(ChangeKind.UPDATE, "The bridge opened.", null));
        toldAll();
        assertThat(told(follower)).isEmpty();
        correct();
        toldAll();
        assertThat(told(follower)).containsExactly("“" + article.headline() + "” was corrected");
        next("It has two gates in all.", new Change(ChangeKind.CLARIFICATION, "In all.", null));
        toldAll();
        assertThat(ActingAs.person(follower, () -> notifications.list(null, 100))
                        .items())
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.text()).endsWith("was clarified");
                    assertThat(news.link()).isEqualTo(article.path());
                    assertThat(news.times()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @EnumSource(RetractionKind.class)
    void whatever_takes_an_article_away_is_told_and_the_law_names_nothing(RetractionKind kind) {
        Person doer = editor;
        ActingAs.person(doer, () -> followers.follow(article.id()));
        retract(article.id(), kind);
        toldAll();
        assertThat(told(follower))
                .singleElement()
                .satisfies(line -> assertThat(line.contains(article.headline())).isEqualTo(kind.namesArticle()));
        assertThat(told(doer)).noneMatch(line -> line.contains(article.headline()) && !line.contains("links to"));
        assertThat(ActingAs.person(follower, () -> followers.mine()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.news()).isEqualTo(kind.code());
                    assertThat(one.headline()).isEqualTo(kind.namesArticle() ? article.headline() : "");
                    assertThat(one.path()).isEqualTo(article.path());
                });
    }

    @Test
    void who_ends_it_is_told_no_more_and_who_asks_later_nothing_from_before() {
        ActingAs.person(follower, () -> {
            followers.follow(article.id());
            assertThat(followers.mine()).hasSize(1);
            followers.unfollow(article.id());
            assertThat(followers.follows(article.id())).isFalse();
        });
        correct();
        toldAll();
        Person late = cast.another(Role.MODERATOR);
        ActingAs.person(late, () -> followers.follow(article.id()));
        assertThat(ActingAs.person(late, () -> followers.mine().getFirst().news()))
                .isNull();
        assertThat(told(follower)).isEmpty();
    }

    @Test
    void readers_are_not_told_in_a_newsroom_that_they_cannot_enter() {
        Person reader = cast.another(Role.READER);
        ActingAs.person(reader, () -> followers.follow(article.id()));
        correct();
        toldAll();
        assertThat(sql.queryForObject(
                        "select count(*) from notification where person_id = ?",
                        Integer.class,
                        reader.id().value()))
                .isZero();
        assertThat(ActingAs.person(reader, () -> followers.mine().getFirst().news()))
                .isEqualTo("correction");
    }

    @Test
    void only_what_readers_see_can_be_followed() {
        ArticleId draft = paper.write("Not yet " + UUID.randomUUID(), "Text.").id();
        assertThatThrownBy(() -> ActingAs.person(follower, () -> followers.follow(draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_people_of_an_article_that_links_to_it_are_told_once_for_all_their_articles() {
        Person author = cast.another(Role.REPORTER);
        String path = article.path();
        for (String link : List.of("[lock](" + path + "#gates)", "[lock](http://localhost:8080" + path + ")")) {
            ArticleId id = ActingAs.person(
                    author,
                    () -> articles.start("en", new Texts("On the lock " + UUID.randomUUID(), "", "See " + link + "."))
                            .id());
            ActingAs.person(editor, () -> {
                articles.change(
                        id,
                        ArticleChange.NONE.withSection(Objects.requireNonNull(
                                        articles.get(article.id()).section())
                                .id()));
                return publisher.publish(id);
            });
        }
        assertThat(ActingAs.person(editor, () -> linking.count(article.id()))).isEqualTo(2);
        correct();
        toldAll();
        assertThat(ActingAs.person(author, () -> notifications.list(null, 100)).items())
                .filteredOn(news -> news.text().contains("links to"))
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.text()).startsWith("“" + article.headline() + "”, which your article “On the lock");
                    assertThat(news.text()).endsWith("was corrected");
                    assertThat(news.link()).startsWith("articles/");
                    assertThat(news.times()).isEqualTo(2);
                });
    }

    @Test
    void many_articles_that_link_to_it_are_told_of_in_batches() {
        Person author = cast.another(Role.REPORTER);
        int many = Telling.ARTICLES + 3;
        for (int i = 0; i < many; i++) {
            ArticleId id = ActingAs.person(
                    author,
                    () -> articles.start("en", new Texts("Linking", "", "")).id());
            sql.update("insert into article_link values (?, ?)", id.value(), article.slug());
        }
        retract(article.id(), RetractionKind.RETRACTED);
        toldAll();
        assertThat(ActingAs.person(author, () -> notifications.list(null, 100)).items())
                .singleElement()
                .satisfies(news -> assertThat(news.times()).isEqualTo(many));
    }
}
