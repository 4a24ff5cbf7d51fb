package org.colophon.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class CommentsTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T10:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Comments comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationEvents events;

    private ArticleId article;

    @BeforeEach
    void publish() {
        article = new Paper(application)
                .publish("A subject to discuss", "Discuss it.")
                .id();
    }

    private Comment post(String text, @Nullable CommentId parent) {
        return post(cast.another(Role.READER), text, parent);
    }

    private Comment post(Person author, String text, @Nullable CommentId parent) {
        return ActingAs.person(author, () -> comments.post(article, text, parent));
    }

    private Comment given(String text, @Nullable Comment parent, int second) {
        return ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> comments.importComment(
                        article,
                        cast.a(Role.READER).id(),
                        text,
                        parent == null ? null : parent.id(),
                        LONG_AGO.plusSeconds(second)));
    }

    private void moderate(Runnable work) {
        ActingAs.person(cast.a(Role.MODERATOR), work);
    }

    private static List<String> texts(Discussion discussion) {
        return discussion.comments().stream()
                .map(comment -> comment.html().value().replaceAll("<[^>]+>", "").strip())
                .toList();
    }

    @Test
    void replies_stand_below_what_they_reply_to_and_threads_by_age() {
        Comment second = given("second thread", null, 20);
        Comment first = given("first thread", null, 10);
        given("late reply", first, 40);
        Comment early = given("early reply", first, 30);
        given("reply to the early reply", early, 50);
        given("reply in the second thread", second, 25);
        Discussion all = comments.first(article, null, 20);
        assertThat(texts(all))
                .containsExactly(
                        "first thread",
                        "early reply",
                        "reply to the early reply",
                        "late reply",
                        "second thread",
                        "reply in the second thread");
        assertThat(all.comments()).extracting(Comment::depth).containsExactly(0, 1, 2, 1, 0, 1);
        assertThat(all.total()).isEqualTo(6);
        assertThat(all.next()).isNull();
    }

    @Test
    void stretches_follow_each_other_without_gap_or_overlap() {
        Comment parent = given("0", null, 0);
        for (int i = 1; i < 23; i++) {
            parent = given(String.valueOf(i), i % 3 == 0 ? null : parent, i);
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Discussion stretch = comments.first(article, after, 5);
            assertThat(stretch.comments()).hasSizeLessThanOrEqualTo(5);
            read.addAll(texts(stretch));
            after = stretch.next();
        } while (after != null);
        assertThat(read).isEqualTo(texts(comments.first(article, null, 100))).hasSize(23);
    }

    @Test
    void an_unreadable_cursor_starts_at_the_beginning() {
        given("here", null, 0);
        for (String cursor : List.of("", "garbage", Ids.next().toString())) {
            assertThat(texts(comments.first(article, cursor, 5))).containsExactly("here");
        }
    }

    @Test
    void a_long_discussion_costs_no_more_queries_than_a_short_one() {
        Comment start = given("start", null, 0);
        given("the only reply", start, 0);
        long few = queriesOf(() -> comments.first(article, start.id().toString(), 50));
        for (int i = 1; i <= 200; i++) {
            given("reply " + i, i % 2 == 0 ? start : null, i);
        }
        long many = queriesOf(() -> comments.first(article, start.id().toString(), 50));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    /** The least of three counts, since the application may be doing other work meanwhile. */
    private long queriesOf(Runnable work) {
        Statistics statistics = application
                .getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = statistics.getPrepareStatementCount();
            work.run();
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        statistics.setStatisticsEnabled(false);
        return least;
    }

    @Test
    void a_posted_comment_shows_at_once_and_is_told_about() {
        Person author = cast.another(Role.REPORTER);
        Comment posted = post(author, "A **good** point", null);
        assertThat(posted.html().value()).contains("<strong>good</strong>");
        assertThat(posted.author()).isEqualTo(author.name());
        assertThat(posted.authorRole()).isEqualTo("Reporter");
        assertThat(comments.first(article, null, 5).comments())
                .extracting(Comment::id)
                .containsExactly(posted.id());
        assertThat(comments.count(article)).isEqualTo(1);
        assertThat(comments.find(posted.id())).map(Comment::id).contains(posted.id());
        assertThat(events.stream(CommentPosted.class))
                .containsExactly(new CommentPosted(posted.id().value(), article.value()));
    }

    @Test
    void a_reader_has_no_role_printed() {
        assertThat(post("Just reading", null).authorRole()).isEmpty();
    }

    @Test
    void the_rules_are_asked() {
        Person author = cast.another(Role.READER);
        assertThatThrownBy(() -> post(author, " ", null))
                .isInstanceOf(BadInput.class)
                .hasMessage("Write something first.");
        post(author, "First!", null);
        assertThatThrownBy(() -> post(author, "First!", null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("just posted this comment");
        assertThatThrownBy(() -> post(author, "And another thing", null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Wait five seconds");
        assertThat(comments.count(article)).isEqualTo(1);
    }

    @Test
    void a_double_click_posts_once() {
        Person author = cast.another(Role.READER);
        try (var clicks = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Boolean>> posts = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    post(author, "Click", null);
                                    return true;
                                } catch (BadInput e) {
                                    return false;
                                }
                            },
                            clicks))
                    .toList();
            assertThat(posts.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        }
        assertThat(comments.count(article)).isEqualTo(1);
    }

    @Test
    void nobody_replies_to_what_is_removed_or_elsewhere() {
        Comment removed = given("gone", null, 0);
        moderate(() -> moderation.turnDown(removed.id(), ""));
        ArticleId here = article;
        article = new Paper(application)
                .publish("Another subject", "Discuss it too.")
                .id();
        Comment elsewhere = given("elsewhere", null, 0);
        article = here;
        Stream.of(removed.id(), elsewhere.id(), new CommentId(Ids.next()))
                .forEach(parent -> assertThatThrownBy(() -> post("Reply", parent))
                        .isInstanceOfSatisfying(
                                BadInput.class,
                                refusal -> assertThat(refusal.field()).isEqualTo("parent")));
    }

    @Test
    void a_draft_has_no_discussion() {
        article = new Paper(application).write("Still secret", "Nothing yet.").id();
        assertThatThrownBy(() -> post("What is this?", null)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_removed_comment_keeps_its_place_and_can_come_back() {
        Comment bad = given("bad words", null, 0);
        given("an answer", bad, 1);
        moderate(() -> moderation.turnDown(bad.id(), "Insult."));
        moderate(() -> moderation.turnDown(bad.id(), "Insult."));
        Discussion discussion = comments.first(article, null, 5);
        assertThat(discussion.comments()).extracting(Comment::removed).containsExactly(true, false);
        assertThat(texts(discussion)).containsExactly("", "an answer");
        assertThat(discussion.total()).isEqualTo(1);
        moderate(() -> moderation.approve(bad.id()));
        assertThat(texts(comments.first(article, null, 5))).containsExactly("bad words", "an answer");
    }

    @Test
    void moderators_see_the_newest_first_with_who_removed_what() {
        Comment older = post("Older", null);
        Comment newer = post("Newer", null);
        moderate(() -> moderation.turnDown(newer.id(), ""));
        moderate(() -> {
            Slice<ModeratedComment> first = moderation.newest(null, 1);
            ModeratedComment comment = first.items().getFirst();
            assertThat(comment.id()).isEqualTo(newer.id());
            assertThat(comment.text()).isEqualTo("Newer");
            assertThat(comment.headline()).isEqualTo("A subject to discuss");
            assertThat(comment.path()).contains("/comments#comment-" + newer.id());
            assertThat(comment.removed())
                    .isNotNull()
                    .extracting(ModeratedComment.Action::by)
                    .isEqualTo(cast.a(Role.MODERATOR).name());
            assertThat(moderation.newest(first.next(), 1).items())
                    .extracting(ModeratedComment::id)
                    .containsExactly(older.id());
        });
    }

    @Test
    void every_door_has_its_key() {
        Comment comment = given("guarded", null, 0);
        assertThatThrownBy(() -> comments.post(article, "Hello", null))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        Person reader = cast.a(Role.READER);
        for (Runnable forbidden : List.<Runnable>of(
                () -> moderation.turnDown(comment.id(), ""),
                () -> moderation.approve(comment.id()),
                () -> moderation.newest(null, 5),
                () -> comments.importComment(article, reader.id(), "x", null, LONG_AGO))) {
            assertThatThrownBy(() -> ActingAs.person(reader, forbidden)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
