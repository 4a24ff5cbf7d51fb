package org.colophon.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleId;
import org.colophon.planning.Hours;
import org.springframework.stereotype.Component;

/** Tells the budget at what time articles are published. */
@Component
class ScheduledHours implements Hours {

    private final ScheduleRows rows;

    ScheduledHours(ScheduleRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<ArticleId, Instant> of(Collection<ArticleId> articles) {
        return hours(rows.open(articles.stream().map(ArticleId::value).toList()));
    }

    @Override
    public Map<ArticleId, Instant> between(Instant from, Instant before) {
        return hours(rows.between(from, before));
    }

    private static Map<ArticleId, Instant> hours(List<ScheduleEntry> entries) {
        Map<ArticleId, Instant> hours = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == ScheduleKind.PUBLISH)
                .forEach(entry -> hours.put(entry.article(), entry.due()));
        return hours;
    }
}
