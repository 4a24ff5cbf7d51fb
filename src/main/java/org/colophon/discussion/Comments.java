package org.colophon.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.MayModerate;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The discussion below published articles. Reading is open to everyone, and costs the same number of queries however
 * long a discussion is.
 *
 * <pre>{@code
 * Discussion start = comments.first(article, null, 50);
 * Discussion rest = comments.first(article, start.next(), 50);
 * }</pre>
 */
@Service
public class Comments {

    private static final int LONGEST_IMPORT = 10_000;

    private final StoredComments stored;
    private final Posting posting;
    private final CommentPrinter printer;
    private final PublicChanges changes;
    private final Clock clock;

    Comments(StoredComments stored, Posting posting, CommentPrinter printer, PublicChanges changes, Clock clock) {
        this.stored = stored;
        this.posting = posting;
        this.printer = printer;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A stretch of an article's discussion in reading order: oldest thread first, each comment followed by its replies,
     * oldest first. A removed comment keeps its place, without its text.
     *
     * @param after what {@link Discussion#next()} gave, null (or anything unreadable) for the start
     * @param size how many comments at most
     */
    @Transactional(readOnly = true)
    public Discussion first(ArticleId article, @Nullable String after, int size) {
        String from = placeOf(after, article);
        Slice<StoredComment> slice = Slice.of(
                stored.inReadingOrder(article.value(), from, Limit.of(size + 1)),
                size,
                comment -> comment.id().toString());
        return new Discussion(printer.forReaders(slice.items()), count(article), slice.next());
    }

    /** How many comments readers can see below the article; removed ones do not count. */
    @Transactional(readOnly = true)
    public long count(ArticleId article) {
        return stored.countVisible(article.value());
    }

    /** The comment with this id, also when it was removed (then without its text). */
    @Transactional(readOnly = true)
    public Optional<Comment> find(CommentId id) {
        return stored.findById(id.value())
                .map(comment -> printer.forReaders(List.of(comment)).getFirst());
    }

    /**
     * Posts a comment in the name of the person signed in, and tells about it with {@link CommentPosted}.
     *
     * @param text the Markdown of comments, 1 to 5,000 characters
     * @param parent the comment it replies to, or null
     * @throws BadInput with field {@code text} or {@code parent} when it cannot be taken
     * @throws NotFound when the article is not published
     */
    @SignedIn
    public Comment post(ArticleId article, String text, @Nullable CommentId parent) {
        PersonId author = CurrentPerson.require().id();
        return printer.forReaders(List.of(posting.post(article, author, text, parent)))
                .getFirst();
    }

    /** Takes a comment down; its replies stay. Harmless when repeated. @throws NotFound when there is none */
    @MayModerate
    @Transactional
    public void remove(CommentId id) {
        StoredComment comment = require(id);
        if (!comment.isRemoved()) {
            comment.remove(CurrentPerson.require().id(), clock.instant());
            changes.noteWithdrawn(List.of(Subject.comments(comment.article().value())));
        }
    }

    /** Puts a removed comment back. Harmless when repeated. @throws NotFound when there is none */
    @MayModerate
    @Transactional
    public void restore(CommentId id) {
        StoredComment comment = require(id);
        if (comment.isRemoved()) {
            comment.restore(CurrentPerson.require().id(), clock.instant());
            changes.note(Subject.comments(comment.article().value()));
        }
    }

    /** All comments of all articles for the moderators, newest first, removed ones included. */
    @MayModerate
    @Transactional(readOnly = true)
    public Slice<ModeratedComment> newest(@Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        Slice<StoredComment> slice = Slice.of(
                stored.newest(key.at(), key.id(), Limit.of(size + 1)),
                size,
                comment -> new TimeKey(comment.postedAt(), comment.id().value()).encoded());
        return new Slice<>(printer.forModerators(slice.items()), slice.next());
    }

    /**
     * Takes over a comment with its author and time, for imports and the sample newsroom. Of the posting rules none
     * applies, and no event is published.
     *
     * @throws BadInput when the text is empty or longer than 10,000 characters, or the parent is of another article
     */
    @MayAdminister
    @Transactional
    public Comment importComment(
            ArticleId article, PersonId author, String text, @Nullable CommentId parent, Instant at) {
        String clean = NewComment.clean(text);
        if (clean.isEmpty() || clean.length() > LONGEST_IMPORT) {
            throw new BadInput("text", "An imported comment has 1 to %,d characters.".formatted(LONGEST_IMPORT));
        }
        StoredComment repliedTo = parent == null ? null : require(parent);
        if (repliedTo != null && !repliedTo.isOn(article)) {
            throw new BadInput("parent", "The comment it replies to stands below another article.");
        }
        StoredComment comment = stored.save(new StoredComment(article, author, clean, repliedTo, at));
        changes.note(Subject.comments(article.value()));
        return printer.forReaders(List.of(comment)).getFirst();
    }

    private StoredComment require(CommentId id) {
        return stored.findById(id.value()).orElseThrow(() -> new NotFound("There is no such comment."));
    }

    /** The thread key of the comment that a cursor names; before the first one when it names none of this article. */
    private String placeOf(@Nullable String cursor, ArticleId article) {
        if (cursor == null) {
            return "";
        }
        try {
            return stored.findById(UUID.fromString(cursor))
                    .filter(comment -> comment.isOn(article))
                    .map(StoredComment::threadKey)
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
