package org.colophon.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedMark;
import org.colophon.search.DueRows.Due;
import org.colophon.search.DueRows.Kind;
import org.colophon.search.ListRows.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes what is due, one list and one transaction at a time. A new article is put before those articles whose list it
 * can enter by its score, and no others. Where this node's index does not know yet what it takes, another node may have
 * a try, or this one a little later.
 */
@Component
class RelatedComputing {

    private static final Duration LATER = Duration.ofSeconds(1);
    private static final Duration FAILED = Duration.ofHours(1);

    /** The score of a pair is not the same in both directions, so a little less than the last one's is enough. */
    private static final double NEARLY = 0.8;

    private final DueRows dues;
    private final ListRows rows;
    private final RelatedLists lists;
    private final Near near;
    private final PublishedArticles published;
    private final Clock clock;
    private final AtomicLong computed = new AtomicLong();

    RelatedComputing(
            DueRows dues, ListRows rows, RelatedLists lists, Near near, PublishedArticles published, Clock clock) {
        this.dues = dues;
        this.rows = rows;
        this.lists = lists;
        this.near = near;
        this.published = published;
        this.clock = clock;
    }

    /** How many lists this node has computed since its start. */
    long computed() {
        return computed.get();
    }

    /** Does the next thing. @return false when nothing is due */
    @Transactional
    boolean step() {
        Optional<Due> due = dues.claim(clock.instant());
        due.ifPresent(one -> {
            boolean done = switch (one.kind()) {
                case ARTICLE -> article(one);
                case LIST -> list(one);
                case CHOICES -> choices(one);
            };
            if (done) {
                dues.done(one.id());
            } else {
                dues.postpone(one.id(), clock.instant().plus(LATER));
            }
        });
        return due.isPresent();
    }

    /** Puts what is next behind the others, because it failed. @return false when nothing is due */
    @Transactional
    boolean putOff() {
        Instant now = clock.instant();
        Optional<Due> due = dues.claim(now);
        due.ifPresent(one -> dues.postpone(one.id(), now.plus(FAILED)));
        return due.isPresent();
    }

    /**
     * Has lists computed that are missing, or are those of another version or formula.
     *
     * @param after the last article of the batch before, null for the first
     * @return the last one looked at; null when that was the end
     */
    @Transactional
    @Nullable
    UUID missing(@Nullable UUID after, int size) {
        List<PublishedMark> marks = published.marks(after == null ? null : new ArticleId(after), size);
        Map<UUID, Stored> known =
                rows.of(marks.stream().map(PublishedMark::article).toList());
        Instant now = clock.instant();
        for (PublishedMark mark : marks) {
            Stored list = known.get(mark.article());
            if (list == null || !list.computedFor(mark.number())) {
                dues.add(mark.article(), Kind.LIST, now);
            }
        }
        return marks.size() < size ? null : marks.getLast().article();
    }

    private boolean article(Due due) {
        Optional<PublishedArticle> found = published.byId(new ArticleId(due.article()));
        if (found.isEmpty()) {
            rows.forget(due.article());
            return true;
        }
        PublishedArticle article = found.get();
        if (!near.knows(due.article(), article.number())) {
            return false;
        }
        List<Neighbour> candidates = lists.compute(article);
        computed.incrementAndGet();
        Map<UUID, Stored> others =
                rows.of(candidates.stream().map(Neighbour::id).toList());
        Instant now = clock.instant();
        for (Neighbour other : candidates) {
            Stored list = others.get(other.id());
            if (list == null || list.holds(due.article()) || enters(other, list)) {
                dues.add(other.id(), Kind.LIST, now, due.article(), article.number());
            }
        }
        return true;
    }

    private static boolean enters(Neighbour other, Stored list) {
        return list.candidates().size() < RelatedLists.CANDIDATES
                || other.parts().totalIfNew()
                        >= NEARLY * list.candidates().getLast().parts().total();
    }

    private boolean list(Due due) {
        UUID cause = due.cause();
        if (cause != null && !near.knows(cause, due.causeNumber())) {
            return published.summary(new ArticleId(cause)).isEmpty();
        }
        Optional<PublishedArticle> article = published.byId(new ArticleId(due.article()));
        if (article.isEmpty()) {
            return true;
        }
        Stored list = rows.of(List.of(due.article())).get(due.article());
        if (list == null
                || !list.computedFor(article.get().number())
                || !list.computedAt().isAfter(due.at())) {
            lists.compute(article.get());
            computed.incrementAndGet();
        }
        return true;
    }

    private boolean choices(Due due) {
        lists.choose(due.article());
        return true;
    }
}
