package org.colophon.sourcing;

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

/** Holds an article back until the embargo of each of its sources, and of the sources of its facts, is over. */
@Component
@Order(24)
class SourceEmbargoCheck implements Check {

    private static final CheckRule EMBARGOED_SOURCE = CheckRule.required(
            "embargoed-source",
            "Embargo of a source",
            "No source of the article or of its facts is under embargo: the newsroom has promised to wait.");

    private final StoredSources sources;
    private final Newsroom newsroom;
    private final Clock clock;

    SourceEmbargoCheck(StoredSources sources, Newsroom newsroom, Clock clock) {
        this.sources = sources;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(EMBARGOED_SOURCE);
    }

    @Override
    public List<Finding> check(Draft draft) {
        return check(draft, clock.instant());
    }

    @Override
    public List<Finding> check(Draft draft, Instant at) {
        return sources.embargoed(draft.article().id().value(), at).stream()
                .map(StoredSource::toSource)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Source source) {
        Instant until = source.about().embargoUntil();
        return EMBARGOED_SOURCE
                .found(
                        "The source “%s” is under embargo until %s. Wait, or leave it out."
                                .formatted(source.title(), until == null ? "" : newsroom.shown(until)),
                        "sources")
                .on("sources/" + source.id());
    }
}
