package org.colophon.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readers' reports and moderators' claims as they are stored. In the transaction of who calls. */
@Component
class CommentReports {

    private final JdbcClient jdbc;

    CommentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(CommentId comment, PersonId reporter) {
        return jdbc.sql("select count(*) from comment_report where comment_id = :comment and reporter_id = :reporter")
                        .param("comment", comment.value())
                        .param("reporter", reporter.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int since(PersonId reporter, Instant then) {
        return jdbc.sql("select count(*) from comment_report where reporter_id = :reporter and made_at > :then")
                .param("reporter", reporter.value())
                .param("then", Moments.utc(then))
                .query(Integer.class)
                .single();
    }

    void add(CommentId comment, PersonId reporter, ReportCategory category, String words, Instant at) {
        jdbc.sql("""
                        insert into comment_report (id, comment_id, reporter_id, category, words, made_at, open)
                        values (:id, :comment, :reporter, :category, :words, :at, true)""")
                .param("id", Ids.next())
                .param("comment", comment.value())
                .param("reporter", reporter.value())
                .param("category", category.code())
                .param("words", words)
                .param("at", Moments.utc(at))
                .update();
    }

    /** Those who reported this comment and have had no answer yet. */
    List<PersonId> waiting(CommentId comment) {
        return jdbc.sql("select reporter_id from comment_report where comment_id = :comment and open = true")
                .param("comment", comment.value())
                .query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void close(CommentId comment, boolean upheld, Instant at, PersonId by) {
        jdbc.sql("""
                        update comment_report set open = false, upheld = :upheld, closed_at = :at, closed_by = :by
                        where comment_id = :comment and open = true""")
                .param("upheld", upheld)
                .param("at", Moments.utc(at))
                .param("by", by.value())
                .param("comment", comment.value())
                .update();
    }

    /** Comments with open reports; those who were reported first stand first. */
    List<UUID> reported(int limit) {
        return jdbc.sql("""
                        select comment_id from comment_report where open = true
                        group by comment_id order by min(made_at), comment_id limit :limit""")
                .param("limit", limit)
                .query((row, line) -> row.getObject(1, UUID.class))
                .list();
    }

    long countReported() {
        return jdbc.sql("select count(distinct comment_id) from comment_report where open = true")
                .query(Long.class)
                .single();
    }

    Map<UUID, List<ModeratedComment.Report>> open(Collection<UUID> comments) {
        Map<UUID, List<ModeratedComment.Report>> found = new HashMap<>();
        if (comments.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select comment_id, category, words, made_at from comment_report
                        where open = true and comment_id in (:comments) order by made_at""").param("comments", comments).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new ModeratedComment.Report(
                            Coded.find(ReportCategory.class, row.getString(2)).orElse(ReportCategory.OTHER),
                            row.getString(3),
                            Moments.at(row, "made_at")));
        });
        return found;
    }

    /** Claims a comment unless another has it. */
    void claim(CommentId comment, PersonId person, Instant now, Instant until) {
        jdbc.sql("delete from comment_claim where comment_id = :comment and (person_id = :person or ends_at <= :now)")
                .param("comment", comment.value())
                .param("person", person.value())
                .param("now", Moments.utc(now))
                .update();
        jdbc.sql("""
                        insert into comment_claim (comment_id, person_id, ends_at)
                        select c.id, :person, :until from comment c
                        where c.id = :comment
                          and not exists (select 1 from comment_claim other where other.comment_id = c.id)""")
                .param("comment", comment.value())
                .param("person", person.value())
                .param("until", Moments.utc(until))
                .update();
    }

    void release(CommentId comment) {
        jdbc.sql("delete from comment_claim where comment_id = :comment")
                .param("comment", comment.value())
                .update();
    }

    /** Who looks at which of these comments. */
    Map<UUID, PersonId> claims(Collection<UUID> comments, Instant now) {
        Map<UUID, PersonId> found = new HashMap<>();
        if (comments.isEmpty()) {
            return found;
        }
        jdbc.sql("select comment_id, person_id from comment_claim where comment_id in (:comments) and ends_at > :now")
                .param("comments", comments)
                .param("now", Moments.utc(now))
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)));
                });
        return found;
    }
}
