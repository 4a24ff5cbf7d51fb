package org.colophon.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of consultations, their openings and answers. In the transaction of who calls. */
@Component
class ConsultationRows {

    /** As many as a list shows at most. */
    static final int MOST = 100;

    private static final String SELECT = """
            select c.id, c.article_id, c.version, c.compared, c.name, c.mail, c.role, c.question, c.asked_at, c.asked_by,
              c.expires_at, c.ended_at,
              (select count(*) from consultation_opening o where o.consultation_id = c.id and o.machine = false) as openings,
              (select count(*) from consultation_opening o where o.consultation_id = c.id and o.machine = true) as machines
            from consultation c where\s""";

    private final JdbcClient jdbc;

    ConsultationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When somebody opened a page, and with what. */
    record Opening(UUID consultation, Instant at, String device) {}

    private record Answered(UUID consultation, Consultation.Answer answer) {}

    void insert(Consultation one, String hash) {
        jdbc.sql("""
                        insert into consultation (id, article_id, version, compared, token_hash, name, mail, role,
                          question, asked_at, asked_by, expires_at)
                        values (:id, :article, :version, :compared, :hash, :name, :mail, :role, :question, :at, :by,
                          :expires)""")
                .param("id", one.id())
                .param("article", one.article().value())
                .param("version", one.version())
                .param("compared", one.compared(), Types.BIGINT)
                .param("hash", hash)
                .param("name", one.name())
                .param("mail", one.mail())
                .param("role", one.capacity().name())
                .param("question", one.question())
                .param("at", Moments.utc(one.askedAt()))
                .param("by", one.askedBy().value())
                .param("expires", Moments.utc(one.expiresAt()))
                .update();
    }

    /** The article's consultations, the latest first, 100 at most. */
    List<Consultation> of(UUID article) {
        return complete(jdbc.sql(SELECT + "c.article_id = :article order by c.asked_at desc, c.id desc limit " + MOST)
                .param("article", article)
                .query((row, line) -> consultation(row))
                .list());
    }

    Optional<Consultation> byHash(String hash) {
        return complete(jdbc.sql(SELECT + "c.token_hash = :hash")
                        .param("hash", hash)
                        .query((row, line) -> consultation(row))
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Consultation> find(UUID id) {
        return complete(jdbc.sql(SELECT + "c.id = :id")
                        .param("id", id)
                        .query((row, line) -> consultation(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** Locks a consultation until the end of the transaction. */
    void lock(UUID id) {
        jdbc.sql("select id from consultation where id = :id for update")
                .param("id", id)
                .query((row, line) -> line)
                .list();
    }

    /** Differs when anything about the article's consultations does. */
    String stamp(UUID article) {
        return jdbc.sql("""
                        select (select count(*) from consultation c where c.article_id = :article),
                          (select count(*) from consultation c where c.article_id = :article and c.ended_at is not null),
                          (select count(*) from consultation_opening o join consultation c on c.id = o.consultation_id
                            where c.article_id = :article),
                          (select count(*) from consultation_answer a join consultation c on c.id = a.consultation_id
                            where c.article_id = :article)""")
                .param("article", article)
                .query((row, line) ->
                        "%d %d %d %d".formatted(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    void end(UUID id, Instant at, PersonId by) {
        jdbc.sql("update consultation set ended_at = :at, ended_by = :by where id = :id and ended_at is null")
                .param("at", Moments.utc(at))
                .param("by", by.value())
                .param("id", id)
                .update();
    }

    void opened(UUID id, Instant at, String device, boolean machine) {
        jdbc.sql("""
                        insert into consultation_opening (id, consultation_id, opened_at, device, machine)
                        values (:id, :consultation, :at, :device, :machine)""")
                .param("id", Ids.next())
                .param("consultation", id)
                .param("at", Moments.utc(at))
                .param("device", device)
                .param("machine", machine)
                .update();
    }

    void answered(UUID id, Consultation.Answer answer) {
        jdbc.sql("""
                        insert into consultation_answer (id, consultation_id, verdict, words, answered_at)
                        values (:id, :consultation, :verdict, :words, :at)""")
                .param("id", Ids.next())
                .param("consultation", id)
                .param("verdict", answer.verdict().name())
                .param("words", answer.words())
                .param("at", Moments.utc(answer.at()))
                .update();
    }

    private List<Consultation> complete(List<Consultation> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<UUID> ids = found.stream().map(Consultation::id).toList();
        Map<UUID, List<Consultation.Answer>> answers = jdbc
                .sql("""
                        select consultation_id, verdict, words, answered_at from consultation_answer
                        where consultation_id in (:ids) order by answered_at, id""")
                .param("ids", ids)
                .query((row, line) -> new Answered(
                        row.getObject(1, UUID.class),
                        new Consultation.Answer(
                                Verdict.valueOf(row.getString(2)), row.getString(3), time(row, "answered_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Answered::consultation, Collectors.mapping(Answered::answer, Collectors.toList())));
        Map<UUID, Opening> last = jdbc
                .sql("""
                        select consultation_id, opened_at, device from consultation_opening
                        where consultation_id in (:ids) and machine = false order by opened_at, id""")
                .param("ids", ids)
                .query((row, line) ->
                        new Opening(row.getObject(1, UUID.class), time(row, "opened_at"), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Opening::consultation, one -> one, (first, second) -> second));
        return found.stream()
                .map(one -> with(one, last.get(one.id()), answers.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Consultation with(Consultation one, @Nullable Opening last, List<Consultation.Answer> answers) {
        return new Consultation(
                one.id(),
                one.article(),
                one.version(),
                one.compared(),
                one.name(),
                one.mail(),
                one.capacity(),
                one.question(),
                one.askedAt(),
                one.askedBy(),
                one.expiresAt(),
                one.endedAt(),
                one.openings(),
                one.machines(),
                last == null ? null : last.at(),
                last == null ? "" : last.device(),
                answers);
    }

    private static Consultation consultation(ResultSet row) throws SQLException {
        long compared = row.getLong("compared");
        boolean none = row.wasNull();
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Consultation(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getLong("version"),
                none ? null : compared,
                row.getString("name"),
                row.getString("mail"),
                Capacity.valueOf(row.getString("role")),
                row.getString("question"),
                time(row, "asked_at"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                time(row, "expires_at"),
                ended == null ? null : ended.toInstant(),
                row.getInt("openings"),
                row.getInt("machines"),
                null,
                "",
                List.of());
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
