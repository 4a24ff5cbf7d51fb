package org.colophon.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.Person;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles that readers must not see before a time. An embargo stops publishing by whatever way: a version that does not
 * exist cannot leak.
 */
@Service
@Transactional
public class Embargoes {

    private static final int REASON_MAX = 500;

    private final EmbargoRows rows;
    private final ScheduleRows schedule;
    private final ScheduleNews news;
    private final Articles articles;
    private final Newsroom newsroom;
    private final Clock clock;

    Embargoes(
            EmbargoRows rows,
            ScheduleRows schedule,
            ScheduleNews news,
            Articles articles,
            Newsroom newsroom,
            Clock clock) {
        this.rows = rows;
        this.schedule = schedule;
        this.news = news;
        this.articles = articles;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** The embargo of an article, over or not. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Optional<Embargo> find(ArticleId id) {
        return rows.find(id);
    }

    /**
     * Puts an article that readers do not see under embargo, or moves its end.
     *
     * @param end in the future, and not after the hour at which the article is to be published
     * @throws BadInput for {@code time} or {@code reason}
     */
    @MayEdit
    public Embargo set(ArticleId id, Instant end, String reason) {
        Instant until = end.truncatedTo(ChronoUnit.MICROS);
        Article article = articles.get(id);
        Person me = CurrentPerson.require();
        article.require(ArticleAction.BRIEF, me);
        if (article.live()) {
            throw new BadInput("time", "Readers can see this article already.");
        }
        if (!until.isAfter(clock.instant())) {
            throw new BadInput("time", "That is in the past.");
        }
        if (reason.length() > REASON_MAX) {
            throw new BadInput("reason", "Use %d characters at most.".formatted(REASON_MAX));
        }
        for (ScheduleEntry entry : schedule.open(List.of(id.value()))) {
            if (entry.kind() == ScheduleKind.PUBLISH && entry.due().isBefore(until)) {
                throw new BadInput(
                        "time",
                        "The article is to be published %s, before that. Move the hour first."
                                .formatted(newsroom.shown(entry.due())));
            }
        }
        Embargo embargo = new Embargo(id, until, reason.strip(), me.id());
        rows.put(embargo);
        news.set(ScheduleDeeds.EMBARGO_SET, id, "Until %s.".formatted(newsroom.shown(until)));
        return embargo;
    }

    /** Ends the embargo of an article. Nothing happens where there is none. */
    @MayEdit
    public void lift(ArticleId id) {
        articles.get(id).require(ArticleAction.BRIEF, CurrentPerson.require());
        rows.find(id).ifPresent(embargo -> {
            rows.remove(id);
            news.set(ScheduleDeeds.EMBARGO_LIFTED, id, "It held until %s.".formatted(newsroom.shown(embargo.until())));
        });
    }
}
