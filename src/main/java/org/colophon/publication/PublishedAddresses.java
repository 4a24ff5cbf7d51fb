package org.colophon.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses of everything that readers can see, for machines that want all of them. They come in pieces: an article
 * belongs to the piece that was open when it was published, so that a full piece changes only with its own articles, and
 * reading one costs the same however large the archive is. Open to everyone.
 */
@Service
@Transactional(readOnly = true)
public class PublishedAddresses {

    /** Two articles published at the same moment may both take the last place of a piece; more than this are not read. */
    private static final int MOST = 50_000;

    private static final int PIECE = 10_000;

    private final AddressRows rows;
    private final JdbcClient jdbc;

    PublishedAddresses(AddressRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** The pieces that hold something, the oldest first: one look into the index for each, whatever is in it. */
    public List<AddressPiece> pieces() {
        return jdbc.sql("""
                        select n, changed_at from (
                          select n, (select a.published_at from published_article a where a.sitemap_piece = n
                                     order by a.sitemap_piece, a.published_at desc limit 1) as changed_at
                          from generate_series(1, %d) as piece(n)) as changes
                        where changed_at is not null order by n""".formatted(rows.lastPiece()))
                .query((row, line) -> new AddressPiece(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The articles of a piece, what changed last first; empty where there is no such piece. */
    public List<PublishedAddress> inPiece(int piece) {
        return rows.inPiece(piece, Limit.of(MOST));
    }

    /** What was first published after that moment, the newest first. */
    public List<PublishedSummary> since(Instant then, int limit) {
        return rows.since(then, Limit.of(limit)).stream()
                .map(CurrentVersion::toSummary)
                .toList();
    }

    /** Slugs of the topics that readers can see an article under. */
    public List<String> topics(int limit) {
        return jdbc.sql("""
                        select t.slug from topic t
                        where exists (select 1 from published_topic p where p.topic_slug = t.slug)
                        order by t.slug limit :limit""")
                .param("limit", limit)
                .query((row, line) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** Handles of the authors with an account of whom readers can see an article. */
    public List<String> authors(int limit) {
        return jdbc.sql("""
                        select p.handle from person p
                        where exists (select 1 from published_author a where a.handle = p.handle)
                        order by p.handle limit :limit""")
                .param("limit", limit)
                .query((row, line) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** The piece that takes the next article. */
    int open() {
        int last = Math.max(1, rows.lastPiece());
        return rows.size(last) < PIECE ? last : last + 1;
    }
}
