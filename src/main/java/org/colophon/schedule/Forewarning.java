package org.colophon.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.preflight.Preflight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks once at what is to be published ahead of its hour, and tells whom it concerns what would hold it then. */
@Component
class Forewarning {

    /** So long before the hour there is still time to settle something. */
    static final Duration AHEAD = Duration.ofHours(1);

    private static final int BATCH = 50;

    private final ScheduleRows rows;
    private final ScheduleNews news;
    private final Articles articles;
    private final Preflight preflight;
    private final People people;
    private final Clock clock;

    Forewarning(
            ScheduleRows rows, ScheduleNews news, Articles articles, Preflight preflight, People people, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.articles = articles;
        this.preflight = preflight;
        this.people = people;
        this.clock = clock;
    }

    /** What is to be looked at now, the next hour first. */
    List<UUID> due() {
        return rows.toLookAt(clock.instant().plus(AHEAD), BATCH);
    }

    /** Looks at one. Nothing happens where another node did, or it waits no more. */
    @Transactional
    void look(UUID id) {
        if (rows.lookedAt(id)) {
            rows.find(id).ifPresent(entry -> {
                String reason = ActingAs.person(people.system(), () -> wouldHold(entry));
                if (!reason.isEmpty()) {
                    news.wouldBeHeld(entry, reason);
                }
            });
        }
    }

    private String wouldHold(ScheduleEntry entry) {
        if (people.find(entry.by())
                .filter(person -> person.may(Permission.PUBLISH))
                .isEmpty()) {
            return "Whoever set the hour may not publish any more. Somebody else has to set it again.";
        }
        Draft newest = articles.draft(entry.article());
        Article article = newest.article();
        Long point = article.point();
        Draft draft = point == null ? newest : articles.at(newest, point);
        return preflight.of(draft, entry.due()).failed().stream()
                .map(Finding::message)
                .collect(Collectors.joining(" "));
    }
}
