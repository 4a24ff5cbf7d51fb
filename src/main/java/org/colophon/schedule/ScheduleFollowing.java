package org.colophon.schedule;

import org.colophon.article.ArticleMoved;
import org.colophon.article.ArticleState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls off what has become pointless because the article went another way. In the transaction of that step. */
@Component
class ScheduleFollowing {

    private final ScheduleRows rows;

    ScheduleFollowing(ScheduleRows rows) {
        this.rows = rows;
    }

    @EventListener
    void moved(ArticleMoved move) {
        if (move.from() == ArticleState.SCHEDULED && move.to() != ArticleState.SCHEDULED) {
            rows.callOff(
                    move.article(),
                    ScheduleKind.PUBLISH,
                    "The article went another way: %s.".formatted(move.action().title()));
        }
        if (move.to() == ArticleState.RETRACTED || move.to() == ArticleState.KILLED) {
            rows.callOff(
                    move.article(),
                    null,
                    "The article went another way: %s.".formatted(move.action().title()));
        }
    }
}
