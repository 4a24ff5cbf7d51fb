package org.colophon.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.identity.InNewsroom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Tells open boards which articles have changed, on whichever node that was: while somebody asks, this node looks into
 * the database a few times a second, for all its boards together.
 */
@Service
@InNewsroom
public class BudgetNews {

    /** What was read this long ago at most is news enough. */
    static final Duration FRESH = Duration.ofMillis(250);

    /** A change that is stored this much after the time it bears is still seen: slow work, clocks that differ. */
    static final Duration LATE = Duration.ofSeconds(10);

    /** More than so many changes at once are told as "everything". */
    private static final int MOST = 1_000;

    /** As many changes are remembered. */
    private static final int REMEMBERED = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Deque<Change> changes = new ArrayDeque<>();
    private Map<Key, Instant> known = new HashMap<>();
    private Instant read = Instant.EPOCH;
    private long number;
    private long forgotten;

    BudgetNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Key(UUID article, boolean plan) {}

    private record Change(long number, UUID article) {}

    private record Row(Key key, Instant at) {}

    /**
     * What has happened.
     *
     * @param mark to hand in next time
     * @param complete false when so much has happened that everything should be read again
     */
    public record News(long mark, Set<ArticleId> articles, boolean complete) {

        public News {
            articles = Set.copyOf(articles);
        }
    }

    /** Where the news stand now. What is read after this and what is told since then leaves no gap. */
    public long mark() {
        return since(Long.MAX_VALUE).mark();
    }

    /** What has happened since a mark. */
    public synchronized News since(long mark) {
        look();
        if (mark < forgotten) {
            return new News(number, Set.of(), false);
        }
        Set<ArticleId> articles = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.number() > mark) {
                articles.add(new ArticleId(change.article()));
            }
        }
        return new News(number, articles, true);
    }

    private void look() {
        Instant now = clock.instant();
        if (Duration.between(read, now).abs().compareTo(FRESH) < 0) {
            return;
        }
        read = now;
        List<Row> rows = rows(now.minus(LATE));
        if (rows.size() > MOST) {
            changes.clear();
            forgotten = ++number;
            known = rows.stream().collect(Collectors.toMap(Row::key, Row::at, (one, other) -> one));
            return;
        }
        Map<Key, Instant> seen = new HashMap<>();
        for (Row row : rows) {
            seen.put(row.key(), row.at());
            if (!row.at().equals(known.get(row.key()))) {
                changes.addLast(new Change(++number, row.key().article()));
            }
        }
        known = seen;
        while (changes.size() > REMEMBERED) {
            forgotten = changes.removeFirst().number();
        }
    }

    private List<Row> rows(Instant from) {
        return jdbc.sql("""
                        select id, changed_at, 0 as plan from article where changed_at > :from
                        union all
                        select article_id, changed_at, 1 from article_plan where changed_at > :from
                        limit\s""" + (MOST + 1))
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .query((row, line) -> new Row(
                        new Key(row.getObject(1, UUID.class), row.getInt(3) > 0),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
