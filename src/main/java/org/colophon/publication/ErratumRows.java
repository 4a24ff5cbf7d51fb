package org.colophon.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of notes to readers as it is stored. In the transaction of who calls. */
@Component
class ErratumRows {

    private final JdbcClient jdbc;

    ErratumRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what a version that readers see says was corrected, as far as that is not noted yet. @return what is new */
    List<PublishedNote> note(PublishedArticle version) {
        UUID article = version.id().value();
        int known = jdbc.sql("select count(*) from erratum where article_id = :article and position is not null")
                .param("article", article)
                .query(Integer.class)
                .single();
        List<PublishedNote> all = version.notes();
        for (int i = known; i < all.size(); i++) {
            PublishedNote note = all.get(i);
            add(article, version.number(), i, note.kind(), note.cause(), note.text(), note.at());
        }
        jdbc.sql("update erratum set listed = case when kind = :retraction then false else true end"
                        + " where article_id = :article")
                .param("retraction", Erratum.RETRACTION)
                .param("article", article)
                .update();
        return all.subList(Math.min(known, all.size()), all.size());
    }

    /** Of an article that was taken back, only that is told, and only where the newsroom no longer stands by it. */
    void retracted(Retraction retraction) {
        UUID article = retraction.article().value();
        jdbc.sql("update erratum set listed = false where article_id = :article")
                .param("article", article)
                .update();
        if (retraction.kind() == RetractionKind.RETRACTED) {
            add(article, retraction.number(), null, Erratum.RETRACTION, null, retraction.notice(), retraction.at());
        }
    }

    /** The next ones, the newest first. */
    List<Erratum> newest(TimeKey after, int limit) {
        return jdbc.sql("""
                        select e.id, e.kind, e.note, e.cause, e.published_at, e.article_id,
                          coalesce(p.language, r.language), coalesce(p.headline, r.headline), coalesce(p.slug, r.slug)
                        from erratum e
                        left join published_article p on p.article_id = e.article_id
                        left join retraction r on r.open_for = e.article_id
                        where e.listed = true and (p.article_id is not null or r.article_id is not null)
                          and (e.published_at < :at or (e.published_at = :at and e.id < :id))
                        order by e.published_at desc, e.id desc limit :limit""")
                .param("at", Moments.utc(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(ErratumRows::one)
                .list();
    }

    /** How many errors that were corrected in a time had which cause; the empty code is for those without one. */
    Map<String, Long> causes(Instant from, Instant to) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("""
                        select coalesce(cause, ''), count(*) from erratum
                        where kind = :kind and published_at >= :from and published_at < :to
                        group by coalesce(cause, '')""")
                .param("kind", CorrectionKind.CORRECTION.code())
                .param("from", Moments.utc(from))
                .param("to", Moments.utc(to))
                .query((row, line) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    private void add(
            UUID article,
            int number,
            @Nullable Integer position,
            String kind,
            @Nullable String cause,
            String note,
            Instant at) {
        jdbc.sql("""
                        insert into erratum (id, article_id, number, position, kind, cause, note, published_at, listed)
                        values (:id, :article, :number, :position, :kind, :cause, :note, :at, true)""")
                .param("id", Ids.next())
                .param("article", article)
                .param("number", number)
                .param("position", position, Types.INTEGER)
                .param("kind", kind)
                .param("cause", cause, Types.VARCHAR)
                .param("note", note)
                .param("at", Moments.utc(at))
                .update();
    }

    private static Erratum one(ResultSet row, int line) throws SQLException {
        return new Erratum(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8),
                "/articles/" + row.getString(9));
    }
}
