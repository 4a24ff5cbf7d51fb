package org.colophon.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.disclosure.DisclosureState;
import org.colophon.shared.Moments;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what {@link FigureRows} noted: six statements, whatever the period, none of which reads a text. */
@Component
class FigureQueries {

    /** The last version that an article had in the period. */
    private static final String COUNTED = """
            d.published_at >= :from and d.published_at < :to
            and (d.superseded_at is null or d.superseded_at >= :to)""";

    private static final String AI = Arrays.stream(DisclosureState.values())
            .filter(DisclosureState::usedAi)
            .map(state -> "'" + state.code() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Nobody looks at more months than these one by one. */
    private static final int MONTHS = 240;

    private final JdbcClient jdbc;
    private final Newsroom newsroom;

    FigureQueries(JdbcClient jdbc, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.newsroom = newsroom;
    }

    private record Sums(long hasty, long corrections, long updates) {}

    /** @param to the last day, included */
    AiFigures of(LocalDate from, LocalDate to) {
        Instant begin = from.atStartOfDay(newsroom.zone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(newsroom.zone()).toInstant();
        Map<String, Long> counted = select(
                        "select d.state, count(*) from published_disclosure d where " + COUNTED + " group by d.state",
                        begin,
                        end)
                .query((row, line) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Sums sums = sums(begin, end);
        return new AiFigures(
                from,
                to,
                Arrays.stream(DisclosureState.values())
                        .map(state -> new AiFigures.ByState(state.code(), counted.getOrDefault(state.code(), 0L)))
                        .toList(),
                months(from, to, begin, end),
                sections(begin, end),
                tools(begin, end),
                median(begin, end),
                sums.hasty(),
                sums.corrections(),
                sums.updates());
    }

    /** Of every version in the period: each may have brought notes, and each review was one. */
    private Sums sums(Instant from, Instant to) {
        return select("""
                        select coalesce(sum(case when d.hasty then 1 else 0 end), 0), coalesce(sum(d.corrections), 0),
                          coalesce(sum(d.updates), 0)
                        from published_disclosure d where d.published_at >= :from and d.published_at < :to""", from, to)
                .query((row, line) -> new Sums(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private List<AiFigures.ByMonth> months(LocalDate from, LocalDate to, Instant begin, Instant end) {
        String sql = "select y, m, sum(ai), sum(reviewed), count(*) from (select"
                + " extract(year from d.published_at at time zone :zone) as y,"
                + " extract(month from d.published_at at time zone :zone) as m,"
                + " case when d.state in " + AI + " then 1 else 0 end as ai,"
                + " case when d.reviewed and d.state in " + AI + " then 1 else 0 end as reviewed"
                + " from published_disclosure d where " + COUNTED + ") one group by y, m";
        Map<YearMonth, AiFigures.ByMonth> counted = select(sql, begin, end)
                .param("zone", newsroom.zone().getId())
                .query((row, line) -> new AiFigures.ByMonth(
                        YearMonth.of(row.getInt(1), row.getInt(2)),
                        row.getLong(5) - row.getLong(3),
                        row.getLong(4),
                        row.getLong(3) - row.getLong(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(AiFigures.ByMonth::month, Function.identity()));
        List<AiFigures.ByMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(to)) && months.size() < MONTHS;
                month = month.plusMonths(1)) {
            months.add(counted.getOrDefault(month, new AiFigures.ByMonth(month, 0, 0, 0)));
        }
        return months;
    }

    private List<AiFigures.BySection> sections(Instant from, Instant to) {
        String sql = "select d.section_slug, max(d.section_name), count(*),"
                + " sum(case when d.state in " + AI + " then 1 else 0 end),"
                + " sum(case when d.reviewed and d.state in " + AI + " then 1 else 0 end),"
                + " sum(d.words), sum(d.ai_words) from published_disclosure d where " + COUNTED
                + " group by d.section_slug order by max(d.section_name), d.section_slug";
        return select(sql, from, to)
                .query((row, line) -> new AiFigures.BySection(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }

    private List<AiFigures.ByTool> tools(Instant from, Instant to) {
        String sql = "select t.tool, t.purpose, count(*) from published_disclosure d"
                + " join published_tool t on t.article_id = d.article_id and t.number = d.number where " + COUNTED
                + " group by t.tool, t.purpose order by count(*) desc, t.tool, t.purpose";
        return select(sql, from, to)
                .query((row, line) -> new AiFigures.ByTool(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private @Nullable Long median(Instant from, Instant to) {
        String sql = "select percentile_cont(0.5) within group (order by d.seconds) from published_disclosure d where "
                + COUNTED + " and d.seconds is not null";
        return select(sql, from, to)
                .query((row, line) -> {
                    double median = row.getDouble(1);
                    return row.wasNull() ? List.<Long>of() : List.of(Math.round(median));
                })
                .single()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private JdbcClient.StatementSpec select(String sql, Instant from, Instant to) {
        return jdbc.sql(sql).param("from", Moments.utc(from)).param("to", Moments.utc(to));
    }
}
