package org.colophon.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nothing is published before its embargo ends. */
@Component
@Order(15)
class EmbargoCheck implements Check {

    private static final CheckRule EMBARGO = CheckRule.firm(
            "embargo",
            "Embargo",
            "The embargo of the article is over: nobody outside the newsroom may read it before.");

    private final EmbargoRows embargoes;
    private final Newsroom newsroom;
    private final Clock clock;

    EmbargoCheck(EmbargoRows embargoes, Newsroom newsroom, Clock clock) {
        this.embargoes = embargoes;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(EMBARGO);
    }

    @Override
    public List<Finding> check(Draft draft) {
        return check(draft, clock.instant());
    }

    @Override
    public List<Finding> check(Draft draft, Instant at) {
        return embargoes.find(draft.article().id()).stream()
                .filter(embargo -> at.isBefore(embargo.until()))
                .map(embargo -> EMBARGO.found(
                        "The article is under embargo until %s. Schedule it for then, or lift the embargo."
                                .formatted(newsroom.shown(embargo.until())),
                        "schedule"))
                .toList();
    }
}
