package org.colophon.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records as they are stored, and the end of their chain. In the transaction of who calls. Nothing here updates one. */
@Component
class RecordRows {

    private static final String SELECT = """
            select sequence, kind, article_id, number, recorded_at, document, sha256, kid, jws, text_sha256, words_sha256
            from signed_record\s""";

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain. */
    record Head(long sequence, String sha256, Instant recordedAt) {}

    /** The end of the chain, which nobody else adds to until this transaction ends. */
    Head lockHead() {
        return jdbc.sql("select sequence, sha256, recorded_at from record_head where id = 1 for update")
                .query(RecordRows::end)
                .single();
    }

    Head head() {
        return jdbc.sql("select sequence, sha256, recorded_at from record_head where id = 1")
                .query(RecordRows::end)
                .single();
    }

    void add(SignedRecord one) {
        jdbc.sql("""
                        insert into signed_record (sequence, kind, article_id, number, recorded_at, document, sha256,
                          kid, jws, text_sha256, words_sha256, only_one)
                        values (:sequence, :kind, :article, :number, :at, :document, :sha256, :kid, :jws, :text, :words,
                          :only)""")
                .param("sequence", one.sequence())
                .param("kind", one.kind().code())
                .param("article", one.article())
                .param("number", one.number())
                .param("at", one.recordedAt().atOffset(ZoneOffset.UTC))
                .param("document", one.document())
                .param("sha256", one.sha256())
                .param("kid", one.kid())
                .param("jws", one.jws())
                .param("text", one.textSha256())
                .param("words", one.wordsSha256())
                .param("only", one.kind() == RecordKind.PUBLISHED ? one.article() + "/" + one.number() : null)
                .update();
        jdbc.sql("update record_head set sequence = :sequence, sha256 = :sha256, recorded_at = :at where id = 1")
                .param("sequence", one.sequence())
                .param("sha256", one.sha256())
                .param("at", one.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SignedRecord> bySequence(long sequence) {
        return jdbc.sql(SELECT + "where sequence = :sequence")
                .param("sequence", sequence)
                .query(RecordRows::one)
                .optional();
    }

    Optional<SignedRecord> published(UUID article, int number) {
        return jdbc.sql(SELECT + "where only_one = :only")
                .param("only", article + "/" + number)
                .query(RecordRows::one)
                .optional();
    }

    Optional<SignedRecord> newestPublished(UUID article) {
        return jdbc.sql(SELECT + """
                        where article_id = :article and kind = 'published' order by number desc limit 1""")
                .param("article", article)
                .query(RecordRows::one)
                .optional();
    }

    Optional<SignedRecord> newestRetraction(UUID article) {
        return jdbc.sql(SELECT + """
                        where article_id = :article and kind = 'retracted' order by sequence desc limit 1""")
                .param("article", article)
                .query(RecordRows::one)
                .optional();
    }

    List<SignedRecord> of(UUID article) {
        return jdbc.sql(SELECT + "where article_id = :article order by sequence")
                .param("article", article)
                .query(RecordRows::one)
                .list();
    }

    List<SignedRecord> withWords(String wordsSha256, int limit) {
        return jdbc.sql(SELECT + "where words_sha256 = :words order by sequence desc limit :limit")
                .param("words", wordsSha256)
                .param("limit", limit)
                .query(RecordRows::one)
                .list();
    }

    List<SignedRecord> after(long sequence, int limit) {
        return jdbc.sql(SELECT + "where sequence > :sequence order by sequence limit :limit")
                .param("sequence", sequence)
                .param("limit", limit)
                .query(RecordRows::one)
                .list();
    }

    /** What the newest record says of the text of this version. */
    Optional<String> textSha256(UUID article, int number) {
        return jdbc.sql("""
                        select text_sha256 from signed_record where article_id = :article and number = :number
                        order by sequence desc limit 1""")
                .param("article", article)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    long count(RecordKind kind) {
        return jdbc.sql("select count(*) from signed_record where kind = :kind")
                .param("kind", kind.code())
                .query(Long.class)
                .single();
    }

    private static Head end(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong(1), row.getString(2), time(row, 3));
    }

    private static SignedRecord one(ResultSet row, int number) throws SQLException {
        return new SignedRecord(
                row.getLong(1),
                RecordKind.of(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getInt(4),
                time(row, 5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
