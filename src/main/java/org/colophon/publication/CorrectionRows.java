package org.colophon.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Slice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prepared corrections as they are stored. In the transaction of who calls. */
@Component
class CorrectionRows {

    private static final UUID LAST = new UUID(-1L, -1L);

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that waits. */
    record Open(UUID id, UUID article, UUID fact, int number, String told, String right) {}

    /** What is prepared for an article. */
    record Prepared(PublishedArticle version, Fact fact, String key, Told told, CorrectionKind kind) {

        String note() {
            return NoteText.of(kind, version.language(), fact.label(), told);
        }
    }

    List<Open> openOf(UUID article) {
        return jdbc.sql("""
                        select id, article_id, fact_id, number, told, correct_value from prepared_correction
                        where article_id = :article and state = 'waiting' order by id""")
                .param("article", article)
                .query(CorrectionRows::open)
                .list();
    }

    List<Open> openOf(UUID fact, Collection<UUID> articles) {
        return articles.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id, article_id, fact_id, number, told, correct_value from prepared_correction
                        where fact_id = :fact and state = 'waiting' and article_id in (:articles)""")
                        .param("fact", fact)
                        .param("articles", articles)
                        .query(CorrectionRows::open)
                        .list();
    }

    void add(Prepared prepared) {
        UUID article = prepared.version().id().value();
        UUID fact = prepared.fact().id().value();
        jdbc.sql("""
                        insert into prepared_correction (id, article_id, fact_id, fact_key, label, number, told,
                          correct_value, kind, note, state, reason, revision, prepared_at, open_for)
                        values (:id, :article, :fact, :key, :label, :number, :told, :right, :kind, :note, 'waiting',
                          '', :revision, :at, :open)""")
                .param("id", Ids.next())
                .param("article", article)
                .param("fact", fact)
                .param("key", prepared.key())
                .param("label", prepared.fact().label())
                .param("number", prepared.version().number())
                .param("told", prepared.told().told())
                .param("right", prepared.told().right())
                .param("kind", prepared.kind().code())
                .param("note", prepared.note())
                .param("revision", prepared.fact().revision())
                .param("at", now())
                .param("open", article + "/" + fact)
                .update();
    }

    /** What was prepared for an earlier change says what is right now; words that somebody wrote for it are void. */
    void renew(UUID id, Prepared prepared) {
        jdbc.sql("""
                        update prepared_correction set number = :number, told = :told, correct_value = :right,
                          label = :label, kind = :kind, note = :note, revision = :revision, prepared_at = :at
                        where id = :id and state = 'waiting'""")
                .param("number", prepared.version().number())
                .param("told", prepared.told().told())
                .param("right", prepared.told().right())
                .param("label", prepared.fact().label())
                .param("kind", prepared.kind().code())
                .param("note", prepared.note())
                .param("revision", prepared.fact().revision())
                .param("at", now())
                .param("id", id)
                .update();
    }

    /** The article has another version that tells readers the same. */
    void moveTo(UUID id, int number) {
        jdbc.sql("update prepared_correction set number = :number where id = :id")
                .param("number", number)
                .param("id", id)
                .update();
    }

    void write(UUID id, CorrectionKind kind, String note) {
        jdbc.sql("update prepared_correction set kind = :kind, note = :note where id = :id and state = 'waiting'")
                .param("kind", kind.code())
                .param("note", note)
                .param("id", id)
                .update();
    }

    /** @param result the version that settles it, or null */
    void close(UUID id, CorrectionState state, String reason, @Nullable Integer result) {
        UUID by = CurrentPerson.find().map(person -> person.id().value()).orElse(null);
        jdbc.sql("""
                        update prepared_correction set state = :state, reason = :reason, result_number = :result,
                          decided_at = :at, decided_by = :by, open_for = null
                        where id = :id and state = 'waiting'""")
                .param("state", state.code())
                .param("reason", reason)
                .param("result", result)
                .param("at", now())
                .param("by", state == CorrectionState.WITHDRAWN ? null : by)
                .param("id", id)
                .update();
    }

    Optional<PreparedCorrection> find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id)
                .query(CorrectionRows::correction)
                .optional();
    }

    /** Locks one until the end of the transaction. */
    void lock(UUID id) {
        jdbc.sql("select id from prepared_correction where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Slice<PreparedCorrection> list(CorrectionState state, @Nullable UUID fact, @Nullable String after, int size) {
        var query = jdbc.sql(SELECT + " where c.state = :state and c.id < :after"
                        + (fact == null ? "" : " and c.fact_id = :fact") + " order by c.id desc limit :limit")
                .param("state", state.code())
                .param("after", after == null ? LAST : UUID.fromString(after))
                .param("limit", size + 1);
        return Slice.of(
                (fact == null ? query : query.param("fact", fact))
                        .query(CorrectionRows::correction)
                        .list(),
                size,
                row -> row.id().toString());
    }

    long waiting(@Nullable UUID fact) {
        var query = jdbc.sql("select count(*) from prepared_correction where state = 'waiting'"
                + (fact == null ? "" : " and fact_id = :fact"));
        return (fact == null ? query : query.param("fact", fact))
                .query(Long.class)
                .single();
    }

    private static final String SELECT = """
            select c.id, c.article_id, p.headline, p.language, c.fact_id, c.fact_key, c.label, c.number, c.told,
              c.correct_value, c.kind, c.note, c.state, c.reason, c.revision, c.prepared_at, c.decided_at, c.decided_by,
              c.result_number
            from prepared_correction c join published_article p on p.article_id = c.article_id""";

    private static Open open(ResultSet row, int line) throws SQLException {
        return new Open(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getString(5),
                row.getString(6));
    }

    private static PreparedCorrection correction(ResultSet row, int line) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return new PreparedCorrection(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("headline"),
                row.getString("language"),
                new FactId(row.getObject("fact_id", UUID.class)),
                row.getString("fact_key"),
                row.getString("label"),
                row.getInt("number"),
                row.getString("told"),
                row.getString("correct_value"),
                CorrectionKind.of(row.getString("kind")),
                row.getString("note"),
                CorrectionState.of(row.getString("state")),
                row.getString("reason"),
                row.getLong("revision"),
                Objects.requireNonNull(at(row, "prepared_at")),
                at(row, "decided_at"),
                by == null ? null : new PersonId(by),
                row.getObject("result_number", Integer.class));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
