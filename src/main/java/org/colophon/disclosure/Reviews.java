package org.colophon.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviewing an article before signing it: what there is to look at, and how far somebody has come. What a person has
 * done is kept, so that they can go on another day or on another machine.
 */
@Service
@Transactional
public class Reviews {

    /** So long without a sign of the reviewer still counts as reading. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int COMMENT_MAX = 1_000;

    private final Articles articles;
    private final Desks desks;
    private final ProgressRows rows;
    private final Clock clock;

    Reviews(Articles articles, Desks desks, ProgressRows rows, Clock clock) {
        this.articles = articles;
        this.desks = desks;
        this.rows = rows;
        this.clock = clock;
    }

    /** What there is to review in an article as it stands. Nothing is noted. */
    @InNewsroom
    @Transactional(readOnly = true)
    public ReviewDesk desk(ArticleId article) {
        return desks.of(articles.draft(article), CurrentPerson.require());
    }

    /** Notes that the current person opened this passage. @param passage its {@link AiPassage#id()} */
    @InNewsroom
    public void opened(ArticleId article, String passage) {
        boolean there = AiPassage.of(articles.draft(article).manuscript()).stream()
                .anyMatch(one -> one.id().equals(passage));
        if (!there) {
            throw new BadInput("passage", "The text has changed, and this passage is no longer in it.");
        }
        ReviewProgress before = progress(article);
        Set<String> opened = new LinkedHashSet<>(before.opened());
        opened.add(passage);
        store(article, before, opened, before.facts(), before.looked());
    }

    /**
     * Notes what the current person says of a fact beside its source.
     *
     * @throws BadInput when the fact prints something else by now, or somebody disagrees without saying why
     */
    @InNewsroom
    public void judge(ArticleId article, Judgement judgement) {
        Draft draft = articles.draft(article);
        if (!desks.prints(draft, judgement)) {
            throw new BadInput("fact", "This fact has changed since you looked at it. Look at it anew.");
        }
        if (!judgement.agrees() && judgement.comment().isBlank()) {
            throw new BadInput("comment", "Say what is wrong, so that somebody can put it right.");
        }
        if (judgement.comment().length() > COMMENT_MAX) {
            throw new BadInput("comment", "Give the comment in 1,000 characters at most.");
        }
        ReviewProgress before = progress(article);
        List<Judgement> facts = new ArrayList<>(before.facts());
        facts.removeIf(one -> one.key().equals(judgement.key()));
        facts.add(judgement);
        store(article, before, before.opened(), facts, before.looked());
    }

    /** Notes that the current person is reading: call it at least once a minute while they do. */
    @InNewsroom
    public void attend(ArticleId article) {
        ReviewProgress before = progress(article);
        store(article, before, before.opened(), before.facts(), before.looked());
    }

    /** Notes that the current person has looked at the text as it stands: what changes from here on is new to them. */
    @InNewsroom
    public void looked(ArticleId article) {
        ReviewProgress before = progress(article);
        store(article, before, before.opened(), before.facts(), desks.text(articles.draft(article)));
    }

    private ReviewProgress progress(ArticleId article) {
        return desks.progress(article, CurrentPerson.require().id());
    }

    private void store(
            ArticleId article,
            ReviewProgress before,
            Set<String> opened,
            List<Judgement> facts,
            @Nullable CanonicalText looked) {
        UUID me = CurrentPerson.require().id().value();
        Instant now = clock.instant();
        rows.store(article.value(), me, new ReviewProgress(now, seconds(before, now), opened, facts, looked));
    }

    /** The time spent so far, with what has passed since the last sign of life where that was not long ago. */
    static long seconds(ReviewProgress before, Instant now) {
        Duration since = Duration.between(before.lastAt(), now);
        boolean reading = !since.isNegative() && since.compareTo(PAUSE) <= 0;
        return before.seconds() + (reading ? since.toSeconds() : 0);
    }
}
