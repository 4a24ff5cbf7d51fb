package org.colophon.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the phases need to know about an author. */
@Component
class AuthorRows {

    private static final Duration HERE = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final SanctionRows sanctions;

    AuthorRows(JdbcClient jdbc, SanctionRows sanctions) {
        this.jdbc = jdbc;
        this.sanctions = sanctions;
    }

    AuthorRecord of(PersonId author, ArticleId article, String text, Instant now) {
        return jdbc.sql("""
                        select p.created_at,
                          (select count(*) from (select c.id from comment c
                             where c.author_id = :author and c.state = 'published' limit 100) counted),
                          (select max(c.posted_at) from comment c where c.author_id = :author),
                          (select count(*) from comment c where c.author_id = :author and c.posted_at > :hour),
                          (select count(*) from comment c where c.author_id = :author and c.posted_at > :here
                             and c.article_id = :article and c.text = :text),
                          (select count(*) from comment c where c.author_id = :author and c.posted_at > :day
                             and c.text = :text),
                          (select count(*) from comment c where c.author_id = :author and c.posted_at > :month
                             and c.state in ('rejected', 'removed'))
                        from person p where p.id = :author""")
                .param("author", author.value())
                .param("article", article.value())
                .param("text", text)
                .param("hour", Moments.utc(now.minus(Duration.ofHours(1))))
                .param("here", Moments.utc(now.minus(HERE)))
                .param("day", Moments.utc(now.minus(DAY)))
                .param("month", Moments.utc(now.minus(MONTH)))
                .query((row, line) -> record(row, author, now))
                .single();
    }

    private AuthorRecord record(ResultSet row, PersonId author, Instant now) throws SQLException {
        return new AuthorRecord(
                author,
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getInt(2),
                instant(row, 3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                sanctions.holding(author, now));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
