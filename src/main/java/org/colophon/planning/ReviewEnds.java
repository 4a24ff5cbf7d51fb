package org.colophon.planning;

import org.colophon.article.ArticleId;
import org.colophon.article.ArticleMoved;
import org.colophon.article.ArticleState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is reviewing what is no longer in review. */
@Component
class ReviewEnds {

    private final Briefs briefs;

    ReviewEnds(Briefs briefs) {
        this.briefs = briefs;
    }

    @EventListener
    void moved(ArticleMoved move) {
        if (move.from() == ArticleState.IN_REVIEW && move.to() != ArticleState.IN_REVIEW) {
            briefs.endReview(new ArticleId(move.article()));
        }
    }
}
