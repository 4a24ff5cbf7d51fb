package org.colophon.discussion;

import java.time.Instant;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.MayModerate;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The discussion below published articles. Reading is open to everyone. */
@Service
@Transactional(readOnly = true)
public class Comments {

    /**
     * A stretch of an article's discussion in reading order: oldest thread first, each comment followed by its replies,
     * oldest first.
     *
     * @param after what {@link Discussion#next()} gave, null (or anything unreadable) for the start
     * @param size how many comments at most
     */
    public Discussion first(ArticleId article, @Nullable String after, int size) {
        throw new UnsupportedOperationException();
    }

    /** How many comments readers can see below the article. */
    public long count(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** The comment with this id, also when it was removed (then without its text). */
    public Optional<Comment> find(CommentId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Posts a comment in the name of the person signed in.
     *
     * @param parent the comment it replies to, or null
     * @throws BadInput with field {@code text} or {@code parent} when it cannot be taken
     * @throws NotFound when the article is not published
     */
    @SignedIn
    @Transactional
    public Comment post(ArticleId article, String text, @Nullable CommentId parent) {
        throw new UnsupportedOperationException();
    }

    /** Takes a comment down; its replies stay. Harmless when repeated. @throws NotFound when there is none */
    @MayModerate
    @Transactional
    public void remove(CommentId id) {
        throw new UnsupportedOperationException();
    }

    /** Puts a removed comment back. Harmless when repeated. @throws NotFound when there is none */
    @MayModerate
    @Transactional
    public void restore(CommentId id) {
        throw new UnsupportedOperationException();
    }

    /** All comments of all articles for the moderators, newest first. */
    @MayModerate
    public Slice<ModeratedComment> newest(@Nullable String after, int size) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes over a comment with its author and time, for imports and the sample newsroom. No posting rule applies, and
     * no event is published.
     */
    @MayAdminister
    @Transactional
    public Comment importComment(
            ArticleId article, PersonId author, String text, @Nullable CommentId parent, Instant at) {
        throw new UnsupportedOperationException();
    }
}
