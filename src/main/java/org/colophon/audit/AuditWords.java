package org.colophon.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes the words of entries about one subject, where the law has a passage removed from everything that is kept. Who
 * did what when stays. The only thing that ever changes the log; who removed a passage is an entry of its own.
 */
@Component
public class AuditWords {

    private record Row(UUID id, String label, String detail) {}

    private final JdbcClient jdbc;

    AuditWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The labels and details of what was noted about a subject. */
    public List<String> of(String kind, String id) {
        return rows(kind, id).stream()
                .flatMap(row -> List.of(row.label(), row.detail()).stream())
                .toList();
    }

    /** Puts other words in the place of these. In the transaction of the caller. */
    public void replace(String kind, String id, UnaryOperator<String> words) {
        for (Row row : rows(kind, id)) {
            String label = words.apply(row.label());
            String detail = words.apply(row.detail());
            if (!label.equals(row.label()) || !detail.equals(row.detail())) {
                jdbc.sql("update audit_entry set subject_label = :label, detail = :detail where id = :id")
                        .param("label", label)
                        .param("detail", detail)
                        .param("id", row.id())
                        .update();
            }
        }
    }

    private List<Row> rows(String kind, String id) {
        return jdbc.sql("""
                        select id, subject_label, detail from audit_entry
                        where subject_kind = :kind and subject_id = :subject""")
                .param("kind", kind)
                .param("subject", id)
                .query((row, line) -> new Row(row.getObject("id", UUID.class), row.getString(2), row.getString(3)))
                .list();
    }
}
