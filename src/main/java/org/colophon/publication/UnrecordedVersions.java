package org.colophon.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colophon.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts versions on record that were published before there was one, in the order of their publication. */
@Component
class UnrecordedVersions {

    private static final int AT_A_TIME = 50;

    private final JdbcClient jdbc;
    private final StoredVersions versions;
    private final VersionJson json;
    private final Records records;
    private final VersionRecord record;

    UnrecordedVersions(
            JdbcClient jdbc, StoredVersions versions, VersionJson json, Records records, VersionRecord record) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.json = json;
        this.records = records;
        this.record = record;
    }

    /** How far it has come. @param added versions put on record @param end whether there are no more */
    record Step(Instant at, UUID article, int number, int added, boolean end) {

        static final Step START = new Step(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0), 0, 0, false);
    }

    private record Row(Instant at, VersionKey key) {}

    /** Whether there are any. */
    @Transactional(readOnly = true)
    boolean any() {
        long all = jdbc.sql("select count(*) from published_version")
                .query(Long.class)
                .single();
        return all > records.countPublished();
    }

    /** The next few behind these. Those that have their record already are passed over, so this can be done again. */
    @Transactional
    Step next(Step before) {
        List<Row> rows = jdbc.sql("""
                        select published_at, article_id, number from published_version
                        where published_at > :at
                          or (published_at = :at and (article_id > :article
                            or (article_id = :article and number > :number)))
                        order by published_at, article_id, number limit :limit""")
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("article", before.article())
                .param("number", before.number())
                .param("limit", AT_A_TIME)
                .query((row, number) -> new Row(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        new VersionKey(row.getObject(2, UUID.class), row.getInt(3))))
                .list();
        int added = 0;
        for (Row row : rows) {
            if (records.published(row.key().articleId(), row.key().number()).isEmpty()) {
                versions.findById(row.key()).map(json::read).ifPresent(record::published);
                added++;
            }
        }
        if (rows.isEmpty()) {
            return new Step(before.at(), before.article(), before.number(), 0, true);
        }
        Row last = rows.getLast();
        return new Step(last.at(), last.key().articleId(), last.key().number(), added, rows.size() < AT_A_TIME);
    }
}
