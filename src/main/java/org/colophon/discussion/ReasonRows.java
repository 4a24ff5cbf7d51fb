package org.colophon.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What phases found, and what stood in comments before they were edited. In the transaction of who calls. */
@Component
class ReasonRows {

    private final JdbcClient jdbc;

    ReasonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CommentId comment, List<Finding> findings, Instant at) {
        for (int i = 0; i < findings.size(); i++) {
            Finding one = findings.get(i);
            jdbc.sql("""
                            insert into comment_reason (id, comment_id, position, phase, outcome, detail, noted_at)
                            values (:id, :comment, :position, :phase, :outcome, :detail, :at)""")
                    .param("id", Ids.next())
                    .param("comment", comment.value())
                    .param("position", i)
                    .param("phase", one.phase())
                    .param("outcome", one.outcome().name())
                    .param("detail", one.detail())
                    .param("at", Moments.utc(at))
                    .update();
        }
    }

    /** What was found about these comments, the oldest first. */
    Map<UUID, List<ModeratedComment.Reason>> of(Collection<UUID> comments) {
        Map<UUID, List<ModeratedComment.Reason>> found = new HashMap<>();
        if (comments.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select comment_id, phase, outcome, detail from comment_reason
                        where comment_id in (:comments) order by noted_at, position""").param("comments", comments).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new ModeratedComment.Reason(
                            row.getString(2), row.getString(3).equals("REJECT"), row.getString(4)));
        });
        return found;
    }

    void keep(CommentId comment, String text, Instant at) {
        jdbc.sql("insert into comment_revision (id, comment_id, text, replaced_at) values (:id, :comment, :text, :at)")
                .param("id", Ids.next())
                .param("comment", comment.value())
                .param("text", text)
                .param("at", Moments.utc(at))
                .update();
    }

    /** What stood there before, the newest first. */
    List<ModeratedComment.Earlier> earlier(CommentId comment) {
        return jdbc.sql("""
                        select text, replaced_at from comment_revision
                        where comment_id = :comment order by replaced_at desc""")
                .param("comment", comment.value())
                .query((row, line) -> new ModeratedComment.Earlier(row.getString(1), Moments.at(row, "replaced_at")))
                .list();
    }
}
