package org.colophon.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.markup.SafeHtml;
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
    private final RuleRows rules;
    private final Posting posting;
    private final CommentPrinter printer;
    private final PublicChanges changes;
    private final Clock clock;

    Comments(
            StoredComments stored,
            RuleRows rules,
            Posting posting,
            CommentPrinter printer,
            PublicChanges changes,
            Clock clock) {
        this.stored = stored;
        this.rules = rules;
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
        return discussion(article, slice);
    }

    /**
     * A stretch in another order. What is sorted by time neither skips nor repeats, whatever is posted meanwhile; counts
     * change, and with them places.
     *
     * @param after what {@link Discussion#next()} gave, null (or anything unreadable) for the start
     */
    @Transactional(readOnly = true)
    public Discussion sorted(ArticleId article, CommentSort sort, @Nullable String after, int size) {
        UUID id = article.value();
        Limit more = Limit.of(size + 1);
        RankKey rank = RankKey.decode(after);
        TimeKey time = rank.time();
        TimeKey newest = TimeKey.decode(after);
        return switch (sort) {
            case OLDEST -> first(article, after, size);
            case NEWEST ->
                discussion(
                        article,
                        Slice.of(stored.newestOf(id, newest.at(), newest.id(), more), size, one -> key(one).encoded()));
            case MOST_REPLIED ->
                discussion(
                        article,
                        Slice.of(
                                stored.mostReplied(id, rank.count(), time.at(), time.id(), more),
                                size,
                                one -> new RankKey(one.replies(), key(one)).encoded()));
            case MOST_RECOMMENDED ->
                discussion(
                        article,
                        Slice.of(
                                stored.mostRecommended(id, rank.count(), time.at(), time.id(), more),
                                size,
                                one -> new RankKey(one.recommended(), key(one)).encoded()));
        };
    }

    /** The stretch in reading order that begins with the thread in which a comment stands. @throws NotFound without it */
    @Transactional(readOnly = true)
    public Discussion around(ArticleId article, CommentId id, int size) {
        String thread = stored.findById(id.value())
                .filter(comment -> comment.isOn(article) && isPlaced(comment))
                .map(comment -> ThreadKey.thread(comment.threadKey()))
                .orElseThrow(() -> new NotFound("There is no such comment."));
        Slice<StoredComment> slice = Slice.of(
                stored.inReadingOrderFrom(article.value(), thread, Limit.of(size + 1)),
                size,
                comment -> comment.id().toString());
        return discussion(article, slice);
    }

    /** Whether a comment is among the first ones of its discussion in reading order. */
    @Transactional(readOnly = true)
    public boolean isAmongFirst(ArticleId article, CommentId id, int size) {
        Optional<String> key = stored.findById(id.value()).map(StoredComment::threadKey);
        List<String> first = stored.firstKeys(article.value(), Limit.of(size));
        return key.isPresent() && first.contains(key.get());
    }

    /** How many comments readers can see below the article; what waits or was taken down does not count. */
    @Transactional(readOnly = true)
    public long count(ArticleId article) {
        return stored.countVisible(article.value());
    }

    /** The comment with this id as everybody may see it, also when it was removed or deleted (then without its text). */
    @Transactional(readOnly = true)
    public Optional<Comment> find(CommentId id) {
        return stored.findById(id.value())
                .filter(Comments::isPlaced)
                .map(comment -> printer.forReaders(List.of(comment)).getFirst());
    }

    /**
     * Posts a comment in the name of the person signed in, and tells about it with {@link CommentPosted} once others see
     * it. Sent twice under the same key it is posted once.
     *
     * @return the comment in the state in which it now is: published, waiting or rejected
     * @throws BadInput with field {@code text} or {@code parent} when it cannot be taken
     * @throws NotFound when the article is not published
     */
    @SignedIn
    public Comment post(ArticleId article, Sent sent) {
        PersonId author = CurrentPerson.require().id();
        return printer.forTheirAuthor(List.of(posting.post(article, author, sent)))
                .getFirst();
    }

    /** As {@link #post(ArticleId, Sent)} with nothing but a text. */
    @SignedIn
    public Comment post(ArticleId article, String text, @Nullable CommentId parent) {
        return post(article, new Sent(text, parent, null, false));
    }

    /**
     * Changes the text of the current person's own comment, as long as the rules allow it. It goes through moderation again.
     *
     * @throws BadInput with field {@code text} when it cannot be taken, or not any more
     * @throws NotFound when it is not the person's own
     */
    @SignedIn
    public Comment edit(CommentId id, String text, boolean writtenWithAi) {
        PersonId author = CurrentPerson.require().id();
        return printer.forTheirAuthor(List.of(posting.edit(id, author, text, writtenWithAi)))
                .getFirst();
    }

    /** Deletes the current person's own comment; replies stay. Harmless when repeated. @throws NotFound as above */
    @SignedIn
    public void delete(CommentId id) {
        posting.delete(id, CurrentPerson.require().id());
    }

    /**
     * One of the current person's own comments in whatever state.
     *
     * @param text as it was written
     * @param editable whether it can still be changed
     */
    public record Own(Comment comment, ArticleId article, String text, boolean editable) {}

    /** One of them. @throws NotFound when it is not the person's own */
    @SignedIn
    @Transactional(readOnly = true)
    public Own own(CommentId id) {
        StoredComment comment = stored.findById(id.value())
                .filter(one -> one.isBy(CurrentPerson.require().id()))
                .orElseThrow(() -> new NotFound("There is no such comment of yours."));
        return own(List.of(comment)).getFirst();
    }

    /** The current person's own comments, the newest first. @param after as {@link Slice#next()} gave it */
    @SignedIn
    @Transactional(readOnly = true)
    public Slice<Own> mine(@Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        Slice<StoredComment> slice = Slice.of(
                stored.of(CurrentPerson.require().id().value(), key.at(), key.id(), Limit.of(size + 1)),
                size,
                one -> key(one).encoded());
        return new Slice<>(own(slice.items()), slice.next());
    }

    private List<Own> own(List<StoredComment> comments) {
        List<Comment> printed = printer.forTheirAuthor(comments);
        ModerationRules now = rules.current().rules();
        List<Own> all = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            StoredComment one = comments.get(i);
            all.add(new Own(printed.get(i), one.article(), one.text(), Posting.isEditable(one, now, clock.instant())));
        }
        return all;
    }

    /** A comment as it would look; nothing is stored. */
    @SignedIn
    public SafeHtml preview(String text) {
        return printer.preview(NewComment.clean(text));
    }

    private Discussion discussion(ArticleId article, Slice<StoredComment> slice) {
        RuleRows.Settled settled = rules.settled(article, true);
        return new Discussion(printer.forReaders(slice.items()), settled.visible(), slice.next(), now(settled));
    }

    /** A single comment as a discussion of its own. */
    @Transactional(readOnly = true)
    public Discussion alone(ArticleId article, Comment comment) {
        RuleRows.Settled settled = rules.settled(article, true);
        return new Discussion(List.of(comment), settled.visible(), null, now(settled));
    }

    /** The mode that holds now, with when it ends. */
    private DiscussionMode.Standing now(RuleRows.Settled settled) {
        DiscussionMode.Standing standing = settled.mode();
        return new DiscussionMode.Standing(standing.at(clock.instant()), standing.closesAt());
    }

    private static boolean isPlaced(StoredComment comment) {
        return switch (comment.state()) {
            case PUBLISHED, REMOVED, DELETED -> true;
            case HELD, REJECTED -> false;
        };
    }

    private static TimeKey key(StoredComment comment) {
        return new TimeKey(comment.postedAt(), comment.id().value());
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
        StoredComment comment = stored.saveAndFlush(new StoredComment(article, author, clean, repliedTo, at));
        if (repliedTo != null) {
            stored.countReply(repliedTo.id().value(), 1);
        }
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
