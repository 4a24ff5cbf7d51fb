package org.colophon.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of comments after they were sent: by moderators, by their authors, and by other readers. */
@IntegrationTest
class ModerationTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Comments comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private ModerationSettings settings;

    @Autowired
    private Participation participation;

    @Autowired
    private Sanctions sanctions;

    @Autowired
    private Cast cast;

    private ArticleId article;
    private Person author;
    private Person reader;

    @BeforeEach
    void publish() {
        article = new Paper(application)
                .publish("A subject to moderate", "Discuss it.")
                .id();
        author = cast.another(Role.READER);
        reader = cast.another(Role.READER);
    }

    private void moderate(Runnable work) {
        ActingAs.person(cast.a(Role.MODERATOR), work);
    }

    private Comment post(Person who, String text) {
        return post(who, new Sent(text, null, null, false));
    }

    private Comment post(Person who, Sent sent) {
        return ActingAs.person(who, () -> comments.post(article, sent));
    }

    private void mode(DiscussionMode mode) {
        moderate(() -> settings.setMode(article, mode, null));
    }

    private Comment held(Person who, String text) {
        mode(DiscussionMode.PREMODERATED);
        Comment held = post(who, text);
        mode(DiscussionMode.OPEN);
        return held;
    }

    /** A comment of the author's in this state. */
    private Comment in(CommentState state) {
        return switch (state) {
            case PUBLISHED -> post(author, "Published");
            case HELD -> held(author, "Held");
            case REJECTED -> {
                Comment comment = held(author, "Rejected");
                moderate(() -> moderation.turnDown(comment.id(), "Insult."));
                yield comment;
            }
            case REMOVED -> {
                Comment comment = post(author, "Removed");
                moderate(() -> moderation.turnDown(comment.id(), "Insult."));
                yield comment;
            }
            case DELETED -> {
                Comment comment = post(author, "Deleted");
                ActingAs.person(author, () -> comments.delete(comment.id()));
                yield comment;
            }
        };
    }

    private CommentState state(Comment comment) {
        return ActingAs.person(cast.a(Role.MODERATOR), () -> moderation.get(comment.id()))
                .about()
                .state();
    }

    private List<CommentId> shown() {
        return comments.first(article, null, 50).comments().stream()
                .map(Comment::id)
                .toList();
    }

    private static String outcome(Runnable work) {
        Throwable problem = catchThrowable(work::run);
        return problem == null
                ? "yes"
                : problem instanceof NotFound ? "gone" : problem instanceof BadInput ? "no" : "?";
    }

    @ParameterizedTest
    @CsvSource({
        // state, placed, counted, reply, edit, delete, recommend, report
        "PUBLISHED, true,  1, yes, yes, yes, yes,  yes",
        "HELD,      false, 0, no,  yes, yes, gone, gone",
        "REJECTED,  false, 0, no,  no,  yes, gone, gone",
        "REMOVED,   true,  0, no,  no,  yes, gone, gone",
        "DELETED,   true,  0, no,  no,  yes, gone, gone",
    })
    void each_verb_in_each_state(
            CommentState state,
            boolean placed,
            int counted,
            String reply,
            String edit,
            String delete,
            String recommend,
            String report) {
        Comment comment = in(state);
        assertThat(state(comment)).isEqualTo(state);
        assertThat(shown().contains(comment.id())).isEqualTo(placed);
        assertThat(comments.find(comment.id()).isPresent()).isEqualTo(placed);
        assertThat(comments.count(article)).isEqualTo(counted);
        ActingAs.person(reader, () -> {
            assertThat(outcome(() -> participation.recommend(comment.id(), true)))
                    .isEqualTo(recommend);
            assertThat(outcome(() -> participation.report(comment.id(), ReportCategory.SPAM, "")))
                    .isEqualTo(report);
            assertThat(outcome(() -> comments.edit(comment.id(), "Mine now", false)))
                    .isEqualTo("gone");
            assertThat(outcome(() -> comments.delete(comment.id()))).isEqualTo("gone");
            assertThat(outcome(() -> comments.post(article, "Reply", comment.id())))
                    .isEqualTo(reply);
        });
        ActingAs.person(author, () -> {
            assertThat(outcome(() -> comments.edit(comment.id(), "Edited", false)))
                    .isEqualTo(edit);
            assertThat(outcome(() -> comments.delete(comment.id()))).isEqualTo(delete);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // measure, post, edit, recommend, report, delete
        "WARN,        yes, yes, yes, yes, yes",
        "PREMODERATE, yes, yes, yes, yes, yes",
        "MUTE,        no,  no,  yes, yes, yes",
        "SUSPEND,     no,  no,  no,  no,  yes",
        "BAN,         no,  no,  no,  no,  yes",
    })
    void each_verb_under_each_measure(
            SanctionKind kind, String post, String edit, String recommend, String report, String delete) {
        Comment own = post(author, "My own");
        Comment other = post(reader, "Somebody else’s");
        moderate(() -> sanctions.impose(
                author.id(),
                kind,
                "Insults.",
                kind == SanctionKind.SUSPEND ? moderation.now().plus(Duration.ofDays(1)) : null));
        ActingAs.person(author, () -> {
            assertThat(outcome(() -> participation.recommend(other.id(), true))).isEqualTo(recommend);
            assertThat(outcome(() -> participation.report(other.id(), ReportCategory.SPAM, "")))
                    .isEqualTo(report);
            assertThat(outcome(() -> comments.edit(own.id(), "Edited", false))).isEqualTo(edit);
            assertThat(outcome(() -> comments.delete(own.id()))).isEqualTo(delete);
        });
        Person fresh = cast.another(Role.READER);
        moderate(() -> sanctions.impose(
                fresh.id(),
                kind,
                "Insults.",
                kind == SanctionKind.SUSPEND ? moderation.now().plus(Duration.ofDays(1)) : null));
        assertThat(outcome(() -> post(fresh, "Something new"))).isEqualTo(post);
    }

    @ParameterizedTest
    @EnumSource(DiscussionMode.class)
    void the_mode_of_an_article_holds(DiscussionMode mode) {
        mode(mode);
        String outcome = outcome(() -> post(author, "Hello"));
        switch (mode) {
            case OPEN -> assertThat(comments.count(article)).isEqualTo(1);
            case PREMODERATED -> assertThat(outcome).isEqualTo("yes");
            case READ_ONLY, CLOSED -> assertThat(outcome).isEqualTo("no");
        }
        assertThat(comments.first(article, null, 5).mode().mode()).isEqualTo(mode);
    }

    @Test
    void what_waits_is_in_the_queue_with_its_reason_and_a_claim_is_seen_by_others() {
        Comment held = held(author, "Look at me");
        ModeratedComment queued = ActingAs.person(cast.a(Role.MODERATOR), () -> moderation.get(held.id()));
        assertThat(queued.about().reasons())
                .containsExactly(new ModeratedComment.Reason("closed", false, "Each comment on this article waits."));
        Person ada = cast.another(Role.MODERATOR);
        ActingAs.person(ada, () -> moderation.claim(held.id()));
        moderate(() -> moderation.claim(held.id()));
        moderate(() -> assertThat(moderation.get(held.id()).about().claimedBy()).isEqualTo(ada.name()));
        ActingAs.person(
                ada,
                () -> assertThat(moderation.get(held.id()).about().claimedBy()).isNull());
        moderate(() -> assertThat(moderation.held(null, 1_000).items())
                .extracting(ModeratedComment::id)
                .contains(held.id()));
        moderate(() -> moderation.approve(held.id()));
        assertThat(shown()).containsExactly(held.id());
        moderate(() -> moderation.undo(held.id()));
        assertThat(state(held)).isEqualTo(CommentState.HELD);
        assertThat(shown()).isEmpty();
    }

    @Test
    void banned_words_reject_and_an_edit_is_looked_at_again() {
        int base = ActingAs.person(cast.a(Role.MODERATOR), settings::current).number();
        moderate(() ->
                settings.decide(new ModerationRules(5_000, 3, List.of("nitwitzel"), List.of(), 24, 0, 3, 5, 0), base));
        try {
            assertThatThrownBy(() -> moderate(() -> settings.decide(ModerationRules.INITIAL, base)))
                    .isInstanceOf(BadInput.class);
            Comment comment = post(author, "Harmless");
            ActingAs.person(author, () -> comments.edit(comment.id(), "You NITWITZEL", false));
            assertThat(state(comment)).isEqualTo(CommentState.REJECTED);
            assertThat(shown()).isEmpty();
            moderate(() -> {
                assertThat(moderation.get(comment.id()).about().reasons())
                        .containsExactly(new ModeratedComment.Reason("words", true, "Banned: nitwitzel"));
                assertThat(moderation.earlier(comment.id()))
                        .extracting(ModeratedComment.Earlier::text)
                        .containsExactly("Harmless");
            });
        } finally {
            moderate(() ->
                    settings.decide(ModerationRules.INITIAL, settings.current().number()));
        }
    }

    @Test
    void an_edited_comment_says_so() {
        Comment comment = post(author, "Befor");
        ActingAs.person(author, () -> comments.edit(comment.id(), "Before", true));
        Comment seen = comments.find(comment.id()).orElseThrow();
        assertThat(seen.html().value()).contains("Before");
        assertThat(seen.marks().editedAt()).isNotNull();
        assertThat(seen.marks().writtenWithAi()).isTrue();
    }

    @Test
    void what_is_sent_twice_under_one_key_is_posted_once() {
        Sent sent = new Sent("Once", null, "key-of-" + author.id(), false);
        List<Supplier<CommentId>> same = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            same.add(() -> post(author, sent).id());
        }
        Set<CommentId> ids = new HashSet<>();
        same.parallelStream().map(Supplier::get).toList().forEach(ids::add);
        assertThat(ids).hasSize(1);
        assertThat(comments.count(article)).isEqualTo(1);
    }

    @Test
    void a_person_counts_once_however_often_and_at_once_they_recommend() {
        Comment comment = post(author, "Good point");
        List<Integer> tries = List.of(1, 2, 3, 4, 5, 6, 7, 8);
        tries.parallelStream().forEach(i -> ActingAs.person(reader, () -> participation.recommend(comment.id(), true)));
        assertThat(comments.find(comment.id()).orElseThrow().marks().recommended())
                .isEqualTo(1);
        ActingAs.person(reader, () -> participation.recommend(comment.id(), false));
        ActingAs.person(reader, () -> participation.recommend(comment.id(), false));
        assertThat(comments.find(comment.id()).orElseThrow().marks().recommended())
                .isZero();
        assertThat(outcome(() -> ActingAs.person(author, () -> participation.recommend(comment.id(), true))))
                .isEqualTo("no");
    }

    @Test
    void a_report_is_queued_and_answered_with_the_decision() {
        Comment comment = post(author, "Illegal");
        ActingAs.person(reader, () -> {
            assertThat(outcome(() -> participation.report(comment.id(), ReportCategory.ILLEGAL, " ")))
                    .isEqualTo("no");
            participation.report(comment.id(), ReportCategory.ILLEGAL, "It breaks the law on insults.");
            participation.report(comment.id(), ReportCategory.SPAM, "Twice");
        });
        moderate(() -> {
            assertThat(moderation.reported(1_000))
                    .extracting(ModeratedComment::id)
                    .contains(comment.id());
            assertThat(moderation.get(comment.id()).about().reports())
                    .extracting(ModeratedComment.Report::category)
                    .containsExactly(ReportCategory.ILLEGAL);
            moderation.turnDown(comment.id(), "An insult in the sense of the law.");
            assertThat(moderation.reported(1_000))
                    .extracting(ModeratedComment::id)
                    .doesNotContain(comment.id());
        });
    }

    @Test
    void a_decision_can_be_appealed_against_once_also_by_who_is_banned() {
        Comment comment = in(CommentState.REMOVED);
        moderate(() -> sanctions.impose(author.id(), SanctionKind.BAN, "Insults.", null));
        ActingAs.person(author, () -> {
            participation.appeal(comment.id(), "It was irony.");
            assertThat(outcome(() -> participation.appeal(comment.id(), "Again.")))
                    .isEqualTo("no");
        });
        moderate(() -> {
            Moderation.Appeal appeal = moderation.appeals(1_000).stream()
                    .filter(one -> one.comment().id().equals(comment.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(appeal.decision().appeal()).isEqualTo("It was irony.");
            moderation.answer(appeal.decision().id(), true, "You are right.");
        });
        assertThat(shown()).containsExactly(comment.id());
    }

    @Test
    void nothing_is_read_twice_or_skipped_while_others_post() {
        Random random = new Random(20261124);
        List<CommentId> there = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            CommentId parent =
                    there.isEmpty() || random.nextInt(3) == 0 ? null : there.get(random.nextInt(there.size()));
            there.add(imported("Comment " + i, parent, random.nextInt(5_000)).id());
        }
        Map<CommentSort, List<CommentId>> read = Map.of(
                CommentSort.OLDEST, readWhilePosting(CommentSort.OLDEST, there, random),
                CommentSort.NEWEST, readWhilePosting(CommentSort.NEWEST, there, random));
        read.forEach((sort, ids) -> {
            assertThat(ids).as(sort + ": nothing twice").doesNotHaveDuplicates();
            assertThat(ids).as(sort + ": nothing skipped").containsAll(there);
        });
    }

    private List<CommentId> readWhilePosting(CommentSort sort, List<CommentId> there, Random random) {
        List<CommentId> read = new ArrayList<>();
        String after = null;
        do {
            Discussion stretch = comments.sorted(article, sort, after, 7);
            stretch.comments().forEach(comment -> read.add(comment.id()));
            after = stretch.next();
            for (int i = 0; i < 3; i++) {
                imported("Meanwhile", random.nextBoolean() ? null : there.get(random.nextInt(there.size())), 9_000);
            }
        } while (after != null && read.size() < 1_000);
        return read;
    }

    private Comment imported(String text, @Nullable CommentId parent, int second) {
        PersonId by = author.id();
        return ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> comments.importComment(
                        article,
                        by,
                        text,
                        parent,
                        Instant.parse("2020-01-01T10:00:00Z").plusSeconds(second)));
    }

    @Test
    void sorts_put_the_most_recommended_and_the_most_replied_first() {
        Comment first = imported("First", null, 0);
        Comment second = imported("Second", null, 1);
        imported("Reply", first.id(), 2);
        ActingAs.person(reader, () -> participation.recommend(second.id(), true));
        assertThat(comments.sorted(article, CommentSort.MOST_RECOMMENDED, null, 1)
                        .comments())
                .extracting(Comment::id)
                .containsExactly(second.id());
        Discussion replied = comments.sorted(article, CommentSort.MOST_REPLIED, null, 1);
        assertThat(replied.comments()).extracting(Comment::id).containsExactly(first.id());
        assertThat(comments.sorted(article, CommentSort.MOST_REPLIED, replied.next(), 9)
                        .comments())
                .hasSize(2)
                .extracting(Comment::id)
                .doesNotContain(first.id());
    }

    @Test
    void a_permalink_finds_the_page_with_its_thread() {
        imported("Another thread", null, 0);
        Comment start = imported("Start", null, 5);
        Comment deep = imported("Deep", start.id(), 6);
        assertThat(comments.around(article, deep.id(), 10).comments())
                .extracting(Comment::id)
                .containsExactly(start.id(), deep.id());
        assertThatCode(() -> comments.around(article, in(CommentState.DELETED).id(), 10))
                .doesNotThrowAnyException();
    }

    @Test
    void a_member_of_the_newsroom_is_no_matter_for_moderators() {
        assertThat(outcome(() ->
                        moderate(() -> sanctions.impose(cast.a(Role.EDITOR).id(), SanctionKind.BAN, "No.", null))))
                .isEqualTo("no");
    }
}
