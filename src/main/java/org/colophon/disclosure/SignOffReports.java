package org.colophon.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.identity.InNewsroom;
import org.colophon.shared.Moments;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up sign-offs over some time. */
@Service
@Transactional(readOnly = true)
public class SignOffReports {

    private final JdbcClient jdbc;
    private final Newsroom newsroom;

    SignOffReports(JdbcClient jdbc, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.newsroom = newsroom;
    }

    private record Given(long count, @Nullable Long median, long hasty) {}

    /** The sign-offs between two days of the newsroom's zone. @param to the last day, included */
    @InNewsroom
    public SignOffFigures between(LocalDate from, LocalDate to) {
        Given given = select("""
                        select count(*), percentile_cont(0.5) within group (order by seconds),
                          coalesce(sum(case when hasty then 1 else 0 end), 0)
                        from sign_off where signed_at >= :from and signed_at < :to""", from, to)
                .query((row, line) -> {
                    double median = row.getDouble(2);
                    Long seconds = row.wasNull() ? null : Math.round(median);
                    return new Given(row.getLong(1), seconds, row.getLong(3));
                })
                .single();
        Map<SignOff.Cause, Long> ended = select("""
                        select ended_cause, count(*) from sign_off
                        where ended_at >= :from and ended_at < :to group by ended_cause""", from, to)
                .query((row, line) -> Map.entry(SignOff.Cause.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SignOffFigures(given.count(), given.median(), given.hasty(), ended);
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("from", Moments.utc(from.atStartOfDay(newsroom.zone()).toInstant()))
                .param(
                        "to",
                        Moments.utc(to.plusDays(1).atStartOfDay(newsroom.zone()).toInstant()));
    }
}
