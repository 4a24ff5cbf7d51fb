package org.colophon.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** How often a source is to be asked. */
@Component
class SourceTimes {

    private static final Duration RECENTLY = Duration.ofDays(365);
    private static final int MOST_LOOKED_AT = 500;

    private final SourceUses uses;
    private final FactUses facts;
    private final Articles articles;
    private final People people;
    private final SourceSettings settings;
    private final Clock clock;

    SourceTimes(
            SourceUses uses, FactUses facts, Articles articles, People people, SourceSettings settings, Clock clock) {
        this.uses = uses;
        this.facts = facts;
        this.articles = articles;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** More often where an article that uses it was published within a year; its newest articles are looked at. */
    Duration every(UUID source) {
        Instant recently = clock.instant().minus(RECENTLY);
        List<UUID> users = new ArrayList<>(uses.articles(source, PlaceKey.FIRST.article(), Limit.of(MOST_LOOKED_AT)));
        users.addAll(facts.articlesFrom(source, PlaceKey.FIRST.article(), Limit.of(MOST_LOOKED_AT)));
        List<ArticleId> ids = users.stream().distinct().map(ArticleId::new).toList();
        boolean recent = !ids.isEmpty()
                && ActingAs.person(people.system(), () -> articles.all(ids)).values().stream()
                        .map(article -> article.publishedAt())
                        .anyMatch(at -> at != null && at.isAfter(recently));
        return recent ? settings.checkPublishedEvery() : settings.checkOthersEvery();
    }
}
