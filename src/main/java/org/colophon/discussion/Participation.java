package org.colophon.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.shared.BadInput;
import org.colophon.shared.Moments;
import org.colophon.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers do with others' comments, and with decisions about their own. */
@Service
@Transactional
@SignedIn
public class Participation {

    /** The longest words of a report or an appeal, in UTF-16 units. */
    public static final int WORDS_MAX = 2_000;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PER_WINDOW = 10;

    private final JdbcClient jdbc;
    private final StoredComments stored;
    private final SanctionRows sanctions;
    private final CommentReports reports;
    private final DecisionRows decisions;
    private final RuleRows rules;
    private final PublicChanges changes;
    private final Clock clock;

    Participation(
            JdbcClient jdbc,
            StoredComments stored,
            SanctionRows sanctions,
            CommentReports reports,
            DecisionRows decisions,
            RuleRows rules,
            PublicChanges changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.sanctions = sanctions;
        this.reports = reports;
        this.decisions = decisions;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether the current person recommends this comment. */
    @Transactional(readOnly = true)
    public boolean recommends(CommentId id) {
        return jdbc.sql("select count(*) from comment_recommendation where comment_id = :id and person_id = :me")
                        .param("id", id.value())
                        .param("me", me().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Recommends a comment, or does so no more. Harmless when repeated: each person counts once.
     *
     * @throws BadInput with field {@code account} for who may not, with {@code comment} for one's own or in closed discussions
     * @throws NotFound when readers do not see the comment
     */
    public void recommend(CommentId id, boolean recommended) {
        StoredComment comment = visible(id);
        Verb.RECOMMEND.check(sanctions.holding(me(), clock.instant()));
        if (comment.isBy(me())) {
            throw new BadInput("comment", "Nobody recommends their own comments.");
        }
        if (rules.settled(comment.article(), false).mode().at(clock.instant()) == DiscussionMode.CLOSED) {
            throw new BadInput("comment", "This discussion is closed. It can only be read.");
        }
        // One statement that only one of two at once wins; the count follows it in the same transaction.
        int changed = recommended ? add(id) : remove(id);
        if (changed > 0) {
            stored.countRecommendation(id.value(), recommended ? changed : -changed);
            changes.note(Subject.comments(comment.article().value()));
        }
    }

    private int add(CommentId id) {
        // The person's own row is the lock under which only one of two at once finds none.
        jdbc.sql("select id from person where id = :me for update")
                .param("me", me().value())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        insert into comment_recommendation (comment_id, person_id, made_at)
                        select c.id, :me, :at from comment c where c.id = :id
                          and not exists (select 1 from comment_recommendation r
                                          where r.comment_id = c.id and r.person_id = :me)""")
                .param("id", id.value())
                .param("me", me().value())
                .param("at", Moments.utc(clock.instant()))
                .update();
    }

    private int remove(CommentId id) {
        return jdbc.sql("delete from comment_recommendation where comment_id = :id and person_id = :me")
                .param("id", id.value())
                .param("me", me().value())
                .update();
    }

    /**
     * Reports a comment to the moderators, once; a second report changes nothing.
     *
     * @param words what is wrong; must be said where the category asks for it
     * @throws BadInput with field {@code words}, {@code account} or {@code comment} when it cannot be taken
     * @throws NotFound when readers do not see the comment
     */
    public void report(CommentId id, ReportCategory category, String words) {
        StoredComment comment = visible(id);
        Instant now = clock.instant();
        Verb.REPORT.check(sanctions.holding(me(), now));
        if (comment.isBy(me())) {
            throw new BadInput("comment", "This comment is your own. You can delete it.");
        }
        String said = words("words", words);
        if (said.isEmpty() && category.needsWords()) {
            throw new BadInput("words", "Say what is wrong, so that a moderator can judge it.");
        }
        if (reports.has(id, me())) {
            return;
        }
        if (reports.since(me(), now.minus(WINDOW)) >= PER_WINDOW) {
            throw new BadInput("words", "You have sent ten reports within ten minutes. Wait a little, then go on.");
        }
        reports.add(id, me(), category, said, now);
    }

    /** What moderators decided about the current person's own comment, the newest first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(CommentId id) {
        own(id);
        return decisions.of(id);
    }

    /**
     * Appeals against the last decision about the current person's own comment. Open to everybody, also to who is banned.
     *
     * @throws BadInput with field {@code words} when nothing is said, or nothing can be appealed against
     */
    public void appeal(CommentId id, String words) {
        own(id);
        String said = words("words", words);
        if (said.isEmpty()) {
            throw new BadInput("words", "Say why the decision is wrong.");
        }
        Decision last = decisions.of(id).stream()
                .findFirst()
                .filter(Decision::appealable)
                .orElseThrow(() -> new BadInput("words", "There is no decision that you can appeal against."));
        decisions.appeal(last.id(), said, clock.instant());
    }

    /** What moderators decided about the current person and still holds. */
    @Transactional(readOnly = true)
    public List<Sanction> sanctions() {
        return sanctions.holding(me(), clock.instant());
    }

    private static String words(String field, String text) {
        String said = NewComment.clean(text);
        if (said.length() > WORDS_MAX) {
            throw new BadInput(field, "Keep it to %,d characters.".formatted(WORDS_MAX));
        }
        return said;
    }

    private StoredComment visible(CommentId id) {
        return stored.findById(id.value())
                .filter(StoredComment::isPublished)
                .orElseThrow(() -> new NotFound("There is no such comment."));
    }

    private void own(CommentId id) {
        if (stored.findById(id.value()).filter(comment -> comment.isBy(me())).isEmpty()) {
            throw new NotFound("There is no such comment of yours.");
        }
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
