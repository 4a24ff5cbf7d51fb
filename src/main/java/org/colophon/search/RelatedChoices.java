package org.colophon.search;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.MayWrite;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the desk decided by hand about related articles: pins and exclusions. They hold at once, on every node.
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
    private final PublicChanges changes;

    RelatedChoices(ChoiceRows rows, PublishedArticles articles, Articles desk, PublicChanges changes) {
        this.rows = rows;
        this.articles = articles;
        this.desk = desk;
        this.changes = changes;
    }

    /** The choices made for an article: pins in their order, then exclusions. */
    @MayWrite
    @Transactional(readOnly = true)
    public List<RelatedChoice> choices(ArticleId article) {
        return rows.of(article.value()).stream().map(ChoiceRow::toChoice).toList();
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
        List<ChoiceRow> pins =
                rows.of(article.value()).stream().filter(ChoiceRow::isPin).toList();
        if (pins.stream().anyMatch(row -> row.other().equals(other.value()))) {
            return;
        }
        if (pins.size() >= MOST_PINS) {
            throw new BadInput(
                    "other", "There are %d pinned articles already. Take one back first.".formatted(MOST_PINS));
        }
        int position = pins.isEmpty() ? 0 : pins.getLast().position() + 1;
        rows.save(ChoiceRow.pin(article, other, position));
        changes.note(Subject.related(article.value()));
    }

    /** Never shows {@code other} with {@code article}; a pin is lifted. @throws BadInput when both are the same */
    @MayWrite
    public void exclude(ArticleId article, ArticleId other) {
        desk.requireChangeable(article);
        requireTwo(article, other);
        rows.save(ChoiceRow.exclusion(article, other));
        changes.note(Subject.related(article.value()));
    }

    /** Takes back a pin or an exclusion. Harmless when there is none. */
    @MayWrite
    public void clear(ArticleId article, ArticleId other) {
        desk.requireChangeable(article);
        rows.deleteById(new ChoiceRow.Key(article.value(), other.value()));
        changes.note(Subject.related(article.value()));
    }

    private static void requireTwo(ArticleId article, ArticleId other) {
        if (article.equals(other)) {
            throw new BadInput("other", "An article cannot be related to itself.");
        }
    }
}
