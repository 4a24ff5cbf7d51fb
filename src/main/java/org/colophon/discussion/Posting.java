package org.colophon.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.discussion.Judging.Judgement;
import org.colophon.identity.PersonId;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How a comment gets in, and how its text is changed. Each author's comments are taken one after the other, so that a double
 * click posts once. No transaction is open while the phases look, since one of them may ask another program.
 */
@Component
class Posting {

    private final StoredComments comments;
    private final PublishedArticles articles;
    private final Judging judging;
    private final AuthorRows authors;
    private final RuleRows rules;
    private final ReasonRows reasons;
    private final PublicChanges changes;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(256).toList();

    Posting(
            StoredComments comments,
            PublishedArticles articles,
            Judging judging,
            AuthorRows authors,
            RuleRows rules,
            ReasonRows reasons,
            PublicChanges changes,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.comments = comments;
        this.articles = articles;
        this.judging = judging;
        this.authors = authors;
        this.rules = rules;
        this.reasons = reasons;
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    StoredComment post(ArticleId article, PersonId author, Sent sent) {
        return inTurn(author, () -> take(article, author, sent));
    }

    private StoredComment take(ArticleId article, PersonId author, Sent sent) {
        String key = sent.key();
        Optional<StoredComment> known =
                key == null ? Optional.empty() : comments.findByAuthorIdAndClientKey(author.value(), key);
        if (known.isPresent() && known.get().isOn(article)) {
            return known.get();
        }
        String text = NewComment.clean(sent.text());
        Submission wanted = transaction.execute(status -> submission(article, author, text, false));
        Judgement judgement = judging.judge(wanted);
        try {
            return transaction.execute(status -> store(wanted, sent, judgement));
        } catch (DataIntegrityViolationException e) {
            // The same came in by another node just now.
            return (key == null
                            ? Optional.<StoredComment>empty()
                            : comments.findByAuthorIdAndClientKey(author.value(), key))
                    .orElseThrow(() -> e);
        }
    }

    private Submission submission(ArticleId article, PersonId author, String text, boolean edit) {
        if (articles.summary(article).isEmpty()) {
            throw new NotFound("There is no such article.");
        }
        Instant now = clock.instant();
        RuleRows.Settled settled = rules.settled(article, false);
        return new Submission(
                article, authors.of(author, article, text, now), text, now, settled.rules(), settled.mode(), edit);
    }

    private StoredComment store(Submission wanted, Sent sent, Judgement judgement) {
        ArticleId article = wanted.article();
        CommentId parent = sent.parent();
        StoredComment repliedTo = parent == null ? null : open(parent, article);
        StoredComment comment = comments.saveAndFlush(
                new StoredComment(article, wanted.author().person(), wanted.text(), repliedTo, wanted.at())
                        .with(judgement.state(), sent.key(), sent.writtenWithAi()));
        reasons.add(comment.id(), judgement.findings(), wanted.at());
        if (comment.isPublished()) {
            appear(comment);
        }
        return comment;
    }

    /** A comment is from now on among those that readers see. In the transaction of who calls. */
    void appear(StoredComment comment) {
        CommentId parent = comment.parent();
        if (parent != null) {
            comments.countReply(parent.value(), 1);
        }
        changes.note(Subject.comments(comment.article().value()));
        events.publishEvent(
                new CommentPosted(comment.id().value(), comment.article().value()));
    }

    /** A comment is from now on not among them any more. */
    void disappear(StoredComment comment) {
        CommentId parent = comment.parent();
        if (parent != null) {
            comments.countReply(parent.value(), -1);
        }
        changes.noteWithdrawn(List.of(Subject.comments(comment.article().value())));
    }

    /** Replaces the text within the time for it. @throws BadInput when that is over, or the text cannot be taken */
    StoredComment edit(CommentId id, PersonId author, String text, boolean ai) {
        return inTurn(author, () -> {
            String words = NewComment.clean(text);
            StoredComment before = own(id, author);
            Submission wanted = transaction.execute(status -> submission(before.article(), author, words, true));
            if (!isEditable(before, wanted.rules(), wanted.at())) {
                throw new BadInput("text", "The time for changing this comment is over.");
            }
            Judgement judgement = judging.judge(wanted);
            return changed(() -> replace(id, wanted, judgement, ai));
        });
    }

    private StoredComment replace(CommentId id, Submission wanted, Judgement judgement, boolean ai) {
        StoredComment comment = own(id, wanted.author().person());
        if (!isEditable(comment, wanted.rules(), wanted.at())) {
            throw new BadInput("text", "This comment cannot be changed any more.");
        }
        if (comment.text().equals(wanted.text()) && comment.writtenWithAi() == ai) {
            return comment;
        }
        boolean seen = comment.isPublished();
        // What waits goes on waiting, whatever it says now.
        CommentState next = seen || judgement.state() == CommentState.REJECTED ? judgement.state() : CommentState.HELD;
        reasons.keep(id, comment.text(), wanted.at());
        comment.edit(wanted.text(), next, ai, wanted.at());
        comments.flush();
        reasons.add(id, judgement.findings(), wanted.at());
        if (seen && !comment.isPublished()) {
            disappear(comment);
        } else if (seen) {
            changes.noteWithdrawn(List.of(Subject.comments(comment.article().value())));
        }
        return comment;
    }

    static boolean isEditable(StoredComment comment, ModerationRules rules, Instant now) {
        return (comment.isPublished() || comment.state() == CommentState.HELD)
                && comment.postedAt().plusSeconds(rules.editMinutes() * 60L).isAfter(now);
    }

    /** Takes an author's own comment from readers. Harmless when repeated. */
    void delete(CommentId id, PersonId author) {
        changed(() -> {
            StoredComment comment = own(id, author);
            boolean seen = comment.isPublished();
            if (comment.state() != CommentState.DELETED && comment.state() != CommentState.REMOVED) {
                comment.delete(clock.instant());
                comments.flush();
            }
            if (seen) {
                disappear(comment);
            }
            return comment;
        });
    }

    private StoredComment own(CommentId id, PersonId author) {
        return comments.findById(id.value())
                .filter(comment -> comment.isBy(author))
                .orElseThrow(() -> new NotFound("There is no such comment of yours."));
    }

    private StoredComment open(CommentId parent, ArticleId article) {
        return comments.findById(parent.value())
                .filter(comment -> comment.isOn(article) && comment.isPublished())
                .orElseThrow(() -> new BadInput(
                        "parent", "The comment you reply to is not there any more. Post yours as a new one."));
    }

    private StoredComment changed(Supplier<StoredComment> change) {
        try {
            return transaction.execute(status -> change.get());
        } catch (OptimisticLockingFailureException e) {
            throw new BadInput("text", "Somebody has changed this comment just now. Look at it again, then decide.");
        }
    }

    private <T> T inTurn(PersonId author, Supplier<T> work) {
        ReentrantLock turn = turns.get(Math.floorMod(author.hashCode(), turns.size()));
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
