package org.colophon.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayModerate;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.Notifications;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moderators' queue: what waits, what was reported, what is new, and what is decided about it. */
@Service
@Transactional
@MayModerate
public class Moderation {

    /** The longest statement or answer, in UTF-16 units. */
    public static final int STATEMENT_MAX = 2_000;

    private static final TimeKey OLDEST = new TimeKey(Instant.EPOCH, new UUID(0, 0));
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final StoredComments stored;
    private final Posting posting;
    private final CommentPrinter printer;
    private final DecisionRows decisions;
    private final CommentReports reports;
    private final ReasonRows reasons;
    private final PublicChanges changes;
    private final Notifications notifications;
    private final AuditLog log;
    private final Clock clock;

    Moderation(
            StoredComments stored,
            Posting posting,
            CommentPrinter printer,
            DecisionRows decisions,
            CommentReports reports,
            ReasonRows reasons,
            PublicChanges changes,
            Notifications notifications,
            AuditLog log,
            Clock clock) {
        this.stored = stored;
        this.posting = posting;
        this.printer = printer;
        this.decisions = decisions;
        this.reports = reports;
        this.reasons = reasons;
        this.changes = changes;
        this.notifications = notifications;
        this.log = log;
        this.clock = clock;
    }

    /** How many comments wait, how many are reported, how many appeals are open. */
    public record Waiting(long held, long reported, long appeals) {}

    /** The time by the application's clock, for what ends so and so many days from now. */
    @Transactional(readOnly = true)
    public Instant now() {
        return clock.instant();
    }

    /** What there is to do. */
    @Transactional(readOnly = true)
    public Waiting waiting() {
        return new Waiting(
                stored.countIn(CommentState.HELD.code()),
                reports.countReported(),
                decisions.appeals(1_000).size());
    }

    /** What waits, the oldest first. @param after as {@link Slice#next()} gave it */
    @Transactional(readOnly = true)
    public Slice<ModeratedComment> held(@Nullable String after, int size) {
        TimeKey key = after == null ? OLDEST : TimeKey.decode(after);
        return printed(Slice.of(
                stored.oldest(CommentState.HELD.code(), key.at(), key.id(), Limit.of(size + 1)),
                size,
                Moderation::key));
    }

    /** What readers reported and nobody has answered, the first reported first. */
    @Transactional(readOnly = true)
    public List<ModeratedComment> reported(int size) {
        return inOrder(reports.reported(size));
    }

    /** All comments of all articles, the newest first, in whatever state. */
    @Transactional(readOnly = true)
    public Slice<ModeratedComment> newest(@Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        return printed(Slice.of(stored.newest(key.at(), key.id(), Limit.of(size + 1)), size, Moderation::key));
    }

    /** Up to twenty comments of one person, the newest first. */
    @Transactional(readOnly = true)
    public List<ModeratedComment> of(PersonId person) {
        TimeKey key = TimeKey.NEWEST;
        return printer.forModerators(stored.of(person.value(), key.at(), key.id(), Limit.of(20)));
    }

    /** What stood in a comment before its author edited it, the newest first. */
    @Transactional(readOnly = true)
    public List<ModeratedComment.Earlier> earlier(CommentId id) {
        return reasons.earlier(id);
    }

    /** What was decided about a comment, the newest first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(CommentId id) {
        return decisions.of(id);
    }

    /** One comment. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public ModeratedComment get(CommentId id) {
        return printer.forModerators(List.of(require(id))).getFirst();
    }

    /** Tells other moderators for five minutes that the current person looks at a comment. */
    public void claim(CommentId id) {
        Instant now = clock.instant();
        reports.claim(id, me(), now, now.plus(CLAIM));
    }

    /** Shows a comment to readers: one that waited, or one that was taken down. Answers its reports. */
    public void approve(CommentId id) {
        decide(id, CommentState.PUBLISHED, "");
    }

    /**
     * Takes a comment from readers, or does not let it to them. Answers its reports. Harmless when repeated.
     *
     * @param statement why: the author is told, and can appeal
     */
    public void turnDown(CommentId id, String statement) {
        boolean seen = require(id).isPublished();
        decide(id, seen ? CommentState.REMOVED : CommentState.REJECTED, statement);
    }

    /** Takes back the last decision about a comment. @throws BadInput when there is none, or its author deleted it */
    public void undo(CommentId id) {
        Decision last = decisions.of(id).stream()
                .findFirst()
                .orElseThrow(() -> new BadInput("comment", "Nothing was decided about this comment."));
        decide(id, last.was(), "");
    }

    private void decide(CommentId id, CommentState next, String statement) {
        StoredComment comment = require(id);
        CommentState was = comment.state();
        if (was == CommentState.DELETED) {
            throw new BadInput("comment", "The author has deleted this comment.");
        }
        String why = statement.strip();
        if (why.length() > STATEMENT_MAX) {
            throw new BadInput("statement", "Keep it to %,d characters.".formatted(STATEMENT_MAX));
        }
        Instant now = clock.instant();
        answerReports(comment, isDown(next), now);
        reports.release(id);
        if (was == next || isDown(was) && isDown(next)) {
            return;
        }
        switch (next) {
            case PUBLISHED -> comment.restore(me(), now);
            case REMOVED -> comment.remove(me(), now);
            default -> comment.become(next);
        }
        stored.flush();
        if (next == CommentState.PUBLISHED) {
            posting.appear(comment);
        } else if (was == CommentState.PUBLISHED) {
            posting.disappear(comment);
        } else if (was == CommentState.REMOVED) {
            changes.note(Subject.comments(comment.article().value()));
        }
        decisions.add(id, was, next, why, now, me());
        log.note(new Deed(ModerationDeeds.DECIDED, subject(comment), was.title() + " → " + next.title() + "."));
        tellAuthor(comment, next, why);
    }

    private static boolean isDown(CommentState state) {
        return state == CommentState.REMOVED || state == CommentState.REJECTED;
    }

    private void tellAuthor(StoredComment comment, CommentState next, String why) {
        String what = switch (next) {
            case PUBLISHED -> "A comment of yours is published.";
            case REMOVED -> "A moderator has removed a comment of yours. " + why;
            case REJECTED -> "A moderator has decided not to publish a comment of yours. " + why;
            case HELD, DELETED -> "";
        };
        if (!what.isEmpty()) {
            notifications.tell(
                    List.of(comment.author()),
                    new News(
                            DiscussionTopics.DECIDED,
                            what,
                            "/account/comments#comment-" + comment.id(),
                            "comment:" + comment.id()));
        }
    }

    private void answerReports(StoredComment comment, boolean upheld, Instant now) {
        List<PersonId> waiting = reports.waiting(comment.id());
        if (waiting.isEmpty()) {
            return;
        }
        reports.close(comment.id(), upheld, now, me());
        String what = upheld
                ? "A comment that you reported is not shown any more. Thank you."
                : "A moderator has looked at a comment that you reported and leaves it as it is.";
        notifications.tell(waiting, new News(DiscussionTopics.DECIDED, what, "", "report:" + comment.id()));
    }

    /** Points a published comment out to readers, or does so no more. Harmless when repeated. */
    public void feature(CommentId id, boolean featured) {
        StoredComment comment = require(id);
        if (comment.featured() == featured) {
            return;
        }
        if (featured && !comment.isPublished()) {
            throw new BadInput("comment", "Only published comments can be pointed out.");
        }
        comment.feature(featured);
        changes.note(Subject.comments(comment.article().value()));
        log.note(new Deed(ModerationDeeds.FEATURED, subject(comment), featured ? "Featured." : "Not featured."));
    }

    /** Appeals that wait for an answer, the oldest first, each with its comment. */
    @Transactional(readOnly = true)
    public List<Appeal> appeals(int size) {
        List<Decision> open = decisions.appeals(size);
        Map<UUID, ModeratedComment> known =
                inOrder(open.stream()
                                .map(one -> one.comment().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return open.stream()
                .map(one -> new Appeal(
                        one, Objects.requireNonNull(known.get(one.comment().value()))))
                .toList();
    }

    /** What an author says against a decision. */
    public record Appeal(Decision decision, ModeratedComment comment) {}

    /**
     * Answers an appeal.
     *
     * @param agreed whether the comment is shown now
     * @param answer told to the author, 1 to 2,000 characters
     * @throws BadInput with field {@code answer} when it is empty or too long, or the appeal is answered
     */
    public void answer(UUID decision, boolean agreed, String answer) {
        Decision one = decisions.find(decision).orElseThrow(() -> new NotFound("There is no such appeal."));
        String said = answer.strip();
        if (said.isEmpty() || said.length() > STATEMENT_MAX) {
            throw new BadInput("answer", "Write an answer of 1 to %,d characters.".formatted(STATEMENT_MAX));
        }
        if (!decisions.answer(decision, said, clock.instant(), me())) {
            throw new BadInput("answer", "Somebody has answered this appeal already.");
        }
        StoredComment comment = require(one.comment());
        if (agreed && comment.state() != CommentState.DELETED) {
            decide(one.comment(), CommentState.PUBLISHED, "");
        }
        log.note(new Deed(ModerationDeeds.APPEAL, subject(comment), agreed ? "Agreed." : "Not agreed."));
        notifications.tell(
                List.of(comment.author()),
                new News(
                        DiscussionTopics.DECIDED,
                        "Your appeal is answered: " + said,
                        "/account/comments#comment-" + comment.id(),
                        "appeal:" + decision));
    }

    private List<ModeratedComment> inOrder(List<UUID> ids) {
        Map<UUID, StoredComment> known = stored.findAllById(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return printer.forModerators(
                ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    private Slice<ModeratedComment> printed(Slice<StoredComment> slice) {
        return new Slice<>(printer.forModerators(slice.items()), slice.next());
    }

    private static String key(StoredComment comment) {
        return new TimeKey(comment.postedAt(), comment.id().value()).encoded();
    }

    private static AuditSubject subject(StoredComment comment) {
        return new AuditSubject("comment", comment.id().toString(), "A comment", "comments");
    }

    private StoredComment require(CommentId id) {
        return stored.findById(id.value()).orElseThrow(() -> new NotFound("There is no such comment."));
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
