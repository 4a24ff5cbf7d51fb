package org.colophon.search;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.MayWrite;
import org.colophon.publication.PublishedArticles;
import org.colophon.search.DueRows.Kind;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the desk decided by hand about related articles: pins, their order and how long they hold, and exclusions. They hold
 * at once, on every node.
 *
 * <pre>{@code
 * choices.pin(budgetVote, budgetInFigures);   // always shown first below the report of the vote
 * choices.exclude(obituary, comedyReview);    // never shown below the obituary
 * }</pre>
 */
@Service
@Transactional
public class RelatedChoices {

    private static final int MOST_PINS = 20;

    private final ChoiceRows rows;
    private final PublishedArticles articles;
    private final Articles desk;
    private final RelatedLists lists;
    private final DueRows dues;
    private final PublicChanges changes;
    private final Clock clock;

    RelatedChoices(
            ChoiceRows rows,
            PublishedArticles articles,
            Articles desk,
            RelatedLists lists,
            DueRows dues,
            PublicChanges changes,
            Clock clock) {
        this.rows = rows;
        this.articles = articles;
        this.desk = desk;
        this.lists = lists;
        this.dues = dues;
        this.changes = changes;
        this.clock = clock;
    }

    /** The choices made for an article: pins in their order, then exclusions. */
    @MayWrite
    @Transactional(readOnly = true)
    public List<RelatedChoice> choices(ArticleId article) {
        Instant now = clock.instant();
        return rows.of(article.value()).stream()
                .filter(row -> !row.over(now))
                .map(ChoiceRow::toChoice)
                .toList();
    }

    /**
     * Always shows {@code other} with {@code article}, behind what is pinned already; an exclusion is lifted. Harmless
     * when repeated.
     *
     * @throws BadInput when both are the same, or 20 are pinned already
     * @throws NotFound when the other article is not published
     */
    @MayWrite
    public void pin(ArticleId article, ArticleId other) {
        desk.requireChangeable(article);
        requireTwo(article, other);
        if (articles.summary(other).isEmpty()) {
            throw new NotFound("There is no such published article.");
        }
        forgetEnded(article);
        List<ChoiceRow> pins = pins(article);
        if (pins.stream().anyMatch(row -> row.other().equals(other.value()))) {
            return;
        }
        if (pins.size() >= MOST_PINS) {
            throw new BadInput(
                    "other", "There are %d pinned articles already. Take one back first.".formatted(MOST_PINS));
        }
        int position = pins.isEmpty() ? 0 : pins.getLast().position() + 1;
        rows.save(ChoiceRow.pin(article, other, position));
        decided(article);
    }

    /**
     * Lets a pin end by itself.
     *
     * @param at null for a pin that stays
     * @throws BadInput when that is not ahead
     * @throws NotFound when the other article is not pinned
     */
    @MayWrite
    public void endPin(ArticleId article, ArticleId other, @Nullable Instant at) {
        desk.requireChangeable(article);
        if (at != null && !at.isAfter(clock.instant())) {
            throw new BadInput("endsAt", "The end of a pin must lie ahead.");
        }
        pins(article).stream()
                .filter(row -> row.other().equals(other.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("It is not pinned."))
                .end(at == null ? null : at.truncatedTo(ChronoUnit.MICROS));
        if (at != null) {
            dues.add(article.value(), Kind.CHOICES, at);
        }
        decided(article);
    }

    /**
     * Moves a pin among the pins.
     *
     * @param places backward when negative; stops at the ends
     * @throws NotFound when the other article is not pinned
     */
    @MayWrite
    public void movePin(ArticleId article, ArticleId other, int places) {
        desk.requireChangeable(article);
        List<ChoiceRow> pins = new ArrayList<>(pins(article));
        ChoiceRow moved = pins.stream()
                .filter(row -> row.other().equals(other.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("It is not pinned."));
        int to = Math.clamp((long) pins.indexOf(moved) + places, 0, pins.size() - 1);
        pins.remove(moved);
        pins.add(to, moved);
        for (int i = 0; i < pins.size(); i++) {
            pins.get(i).move(i);
        }
        decided(article);
    }

    /** Never shows {@code other} with {@code article}; a pin is lifted. @throws BadInput when both are the same */
    @MayWrite
    public void exclude(ArticleId article, ArticleId other) {
        desk.requireChangeable(article);
        requireTwo(article, other);
        rows.save(ChoiceRow.exclusion(article, other));
        decided(article);
    }

    /** Takes back a pin or an exclusion. Harmless when there is none. */
    @MayWrite
    public void clear(ArticleId article, ArticleId other) {
        desk.requireChangeable(article);
        rows.deleteById(new ChoiceRow.Key(article.value(), other.value()));
        decided(article);
    }

    private List<ChoiceRow> pins(ArticleId article) {
        Instant now = clock.instant();
        return rows.of(article.value()).stream()
                .filter(row -> row.isPin() && !row.over(now))
                .toList();
    }

    private void forgetEnded(ArticleId article) {
        Instant now = clock.instant();
        rows.deleteAll(
                rows.of(article.value()).stream().filter(row -> row.over(now)).toList());
    }

    /** The list shows it with this commit; one that is being computed for the first time right now, soon after it. */
    private void decided(ArticleId article) {
        rows.flush();
        lists.choose(article.value());
        dues.add(article.value(), Kind.CHOICES, clock.instant());
        changes.note(Subject.related(article.value()));
    }

    private static void requireTwo(ArticleId article, ArticleId other) {
        if (article.equals(other)) {
            throw new BadInput("other", "An article cannot be related to itself.");
        }
    }
}
