package org.colophon.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sign-offs as they are stored. In the transaction of who calls. */
@Component
class SignOffRows {

    private final JdbcClient jdbc;
    private final JsonMapper mapper = JsonMapper.builder().build();

    SignOffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sign-offs of an article, the newest first. */
    List<SignOff> of(UUID article) {
        return jdbc.sql("select * from sign_off where article_id = :article order by id desc")
                .param("article", article)
                .query(this::signOff)
                .list();
    }

    /** Those that stand. */
    List<SignOff> standing(UUID article) {
        return jdbc.sql("""
                        select * from sign_off where article_id = :article and ended_at is null order by id desc""").param("article", article).query(this::signOff).list();
    }

    /** Whether any stands: cheaper than reading them. */
    boolean anyStands(UUID article) {
        return !jdbc.sql(
                        "select 1 from sign_off where article_id = :article and ended_at is null fetch first 1 rows only")
                .param("article", article)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    Optional<SignOff> find(UUID id) {
        return jdbc.sql("select * from sign_off where id = :id")
                .param("id", id)
                .query(this::signOff)
                .optional();
    }

    void add(SignOff signOff) {
        jdbc.sql("""
                        insert into sign_off (id, article_id, version, content, content_hash, origins, signed_at, signed_by,
                          name, role, statement, passages, facts, words, seconds, hasty, other_authors, policy)
                        values (:id, :article, :version, :content, :hash, :origins, :at, :by, :name, :role, :statement,
                          :passages, :facts, :words, :seconds, :hasty, :others, :policy)""")
                .param("id", signOff.id())
                .param("article", signOff.article().value())
                .param("version", signOff.version())
                .param("content", signOff.content().json())
                .param("hash", signOff.contentHash())
                .param("origins", signOff.origins())
                .param("at", Moments.utc(signOff.at()))
                .param("by", signOff.reviewer().value())
                .param("name", signOff.name())
                .param("role", signOff.role())
                .param("statement", signOff.statement())
                .param("passages", signOff.passages())
                .param("facts", mapper.writeValueAsString(signOff.facts()))
                .param("words", signOff.words())
                .param("seconds", signOff.seconds())
                .param("hasty", signOff.hasty())
                .param("others", signOff.otherAuthors())
                .param("policy", signOff.policy())
                .update();
    }

    /** Ends a sign-off. Says whether it stood until now. */
    boolean end(UUID id, SignOff.Ended ended) {
        return jdbc.sql("""
                        update sign_off set ended_cause = :cause, ended_at = :at, ended_by = :by, ended_reason = :reason
                        where id = :id and ended_at is null""")
                        .param("cause", ended.cause().name())
                        .param("at", Moments.utc(ended.at()))
                        .param("by", ended.by().value())
                        .param("reason", ended.reason())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Puts other words in place of what was signed and said, after a passage was removed from the article. */
    void rewrite(UUID id, String content, String statement, String facts) {
        jdbc.sql("update sign_off set content = :content, statement = :statement, facts = :facts where id = :id")
                .param("content", content)
                .param("statement", statement)
                .param("facts", facts)
                .param("id", id)
                .update();
    }

    /** Tells people that a sign-off has ended. */
    void tell(UUID signOff, Collection<PersonId> people, Instant at) {
        for (PersonId person : people) {
            jdbc.sql("""
                            insert into sign_off_notice (id, sign_off_id, person_id, told_at)
                            values (:id, :signOff, :person, :at)""")
                    .param("id", Ids.next())
                    .param("signOff", signOff)
                    .param("person", person.value())
                    .param("at", Moments.utc(at))
                    .update();
        }
    }

    /** The ended sign-offs that a person has been told of and has not seen, the newest first; fifty at most. */
    List<SignOff> unseen(PersonId person) {
        return jdbc.sql("""
                        select s.* from sign_off_notice n join sign_off s on s.id = n.sign_off_id
                        where n.person_id = :person and n.seen_at is null order by n.id desc
                        fetch first 50 rows only""")
                .param("person", person.value())
                .query(this::signOff)
                .list();
    }

    void seen(PersonId person, UUID signOff, Instant at) {
        jdbc.sql("""
                        update sign_off_notice set seen_at = :at
                        where person_id = :person and sign_off_id = :signOff and seen_at is null""")
                .param("at", Moments.utc(at))
                .param("person", person.value())
                .param("signOff", signOff)
                .update();
    }

    private SignOff signOff(ResultSet row, int line) throws SQLException {
        return new SignOff(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getLong("version"),
                CanonicalText.read(row.getString("content")),
                row.getString("content_hash"),
                row.getString("origins"),
                new PersonId(row.getObject("signed_by", UUID.class)),
                row.getString("name"),
                row.getString("role"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("statement"),
                row.getInt("passages"),
                Arrays.asList(mapper.readValue(row.getString("facts"), Judgement[].class)),
                row.getInt("words"),
                row.getLong("seconds"),
                row.getBoolean("hasty"),
                row.getBoolean("other_authors"),
                row.getInt("policy"),
                ended(row));
    }

    private static SignOff.@Nullable Ended ended(ResultSet row) throws SQLException {
        String cause = row.getString("ended_cause");
        return cause == null
                ? null
                : new SignOff.Ended(
                        SignOff.Cause.valueOf(cause),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("ended_by", UUID.class)),
                        row.getString("ended_reason"));
    }
}
