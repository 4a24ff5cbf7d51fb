package org.colophon.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.shared.Ids;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of approvals, of what sections ask for, and of what waits. In the transaction of who calls. */
@Component
class ApprovalRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApprovalRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ApprovalStep> steps(UUID section) {
        return jdbc.sql("select name, role from approval_step where section_id = :section order by position")
                .param("section", section)
                .query((row, line) -> new ApprovalStep(row.getString("name"), role(row.getString("role"))))
                .list();
    }

    void replaceSteps(UUID section, List<ApprovalStep> steps) {
        jdbc.sql("delete from approval_step where section_id = :section")
                .param("section", section)
                .update();
        for (int i = 0; i < steps.size(); i++) {
            Role role = steps.get(i).role();
            jdbc.sql(
                            "insert into approval_step (section_id, position, name, role) values (:section, :at, :name, :role)")
                    .param("section", section)
                    .param("at", i)
                    .param("name", steps.get(i).name())
                    .param("role", role == null ? null : role.name())
                    .update();
        }
    }

    Approval add(ArticleId article, long version, String step, String words, PersonId by) {
        Approval approval = new Approval(Ids.next(), version, step, words, clock.instant(), by);
        jdbc.sql("""
                        insert into approval (id, article_id, version, step, words, given_at, given_by)
                        values (:id, :article, :version, :step, :words, :at, :by)""")
                .param("id", approval.id())
                .param("article", article.value())
                .param("version", version)
                .param("step", step)
                .param("words", words)
                .param("at", OffsetDateTime.ofInstant(approval.at(), ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return approval;
    }

    /** Those that stand, the latest first. */
    List<Approval> standing(ArticleId article) {
        return jdbc.sql("""
                        select id, version, step, words, given_at, given_by from approval
                        where article_id = :article and ended_at is null order by given_at desc, id desc""")
                .param("article", article.value())
                .query((row, line) -> approval(row))
                .list();
    }

    void end(UUID article) {
        jdbc.sql("update approval set ended_at = :at where article_id = :article and ended_at is null")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("article", article)
                .update();
    }

    /** Ends one person's earlier word for a step. */
    void end(ArticleId article, String step) {
        jdbc.sql("""
                        update approval set ended_at = :at
                        where article_id = :article and step = :step and ended_at is null""")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("article", article.value())
                .param("step", step)
                .update();
    }

    /** What waits for review, longest first. */
    List<HandedIn> waiting(@Nullable String after, int most) {
        TimeKey key = after == null ? null : TimeKey.decode(after);
        return jdbc.sql("""
                        select m.article_id, m.moved_at, m.moved_by, m.reason
                        from article a join article_move m on m.article_id = a.id and m.action = 'SUBMIT'
                        where a.state = 'IN_REVIEW' and a.trashed_at is null
                          and m.moved_at = (select max(x.moved_at) from article_move x
                                            where x.article_id = a.id and x.action = 'SUBMIT')
                          and (m.moved_at > :at or (m.moved_at = :at and m.article_id > :id))
                        order by m.moved_at, m.article_id limit :most""")
                .param("at", OffsetDateTime.ofInstant(key == null ? Instant.EPOCH : key.at(), ZoneOffset.UTC))
                .param("id", key == null ? new UUID(0, 0) : key.id())
                .param("most", most)
                .query((row, line) -> new HandedIn(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("moved_by", UUID.class)),
                        row.getString("reason")))
                .list();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("step"),
                row.getString("words"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("given_by", UUID.class)));
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }
}
