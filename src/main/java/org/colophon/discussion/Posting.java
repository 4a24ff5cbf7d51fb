package org.colophon.discussion;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.PersonId;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** How a comment gets in. Each author's comments are taken one after the other, so that a double click posts once. */
@Component
class Posting {

    private final StoredComments comments;
    private final PublishedArticles articles;
    private final List<PostingRule> rules;
    private final PublicChanges changes;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(64).toList();

    Posting(
            StoredComments comments,
            PublishedArticles articles,
            List<PostingRule> rules,
            PublicChanges changes,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.comments = comments;
        this.articles = articles;
        this.rules = List.copyOf(rules);
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    StoredComment post(ArticleId article, PersonId author, String text, @Nullable CommentId parent) {
        ReentrantLock turn = turns.get(Math.floorMod(author.hashCode(), turns.size()));
        turn.lock();
        try {
            return transaction.execute(status -> take(article, author, NewComment.clean(text), parent));
        } finally {
            turn.unlock();
        }
    }

    private StoredComment take(ArticleId article, PersonId author, String text, @Nullable CommentId parent) {
        if (articles.summary(article).isEmpty()) {
            throw new NotFound("There is no such article.");
        }
        NewComment wanted = new NewComment(article, author, text, clock.instant());
        rules.forEach(rule -> rule.check(wanted));
        StoredComment repliedTo = parent == null ? null : open(parent, article);
        StoredComment comment = comments.save(new StoredComment(article, author, text, repliedTo, wanted.at()));
        changes.note(Subject.comments(article.value()));
        events.publishEvent(new CommentPosted(comment.id().value(), article.value()));
        return comment;
    }

    private StoredComment open(CommentId parent, ArticleId article) {
        return comments.findById(parent.value())
                .filter(comment -> comment.isOn(article) && !comment.isRemoved())
                .orElseThrow(() -> new BadInput(
                        "parent", "The comment you reply to is not there any more. Post yours as a new one."));
    }
}
