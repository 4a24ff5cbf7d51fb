package org.colophon.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of changes as it is stored. In the transaction of who calls. */
@Component
class ChangeRows {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Numbered(long number, UUID node, PublicChange change) {}

    /** Takes the next number, which nobody else gets one after until this transaction has ended. */
    void add(PublicChange change, UUID node, Instant at) {
        jdbc.sql("update public_change_counter set number = number + 1 where id = 1")
                .update();
        jdbc.sql("""
                        insert into public_change (number, subjects, withdrawn, node, noted_at)
                        select number, :subjects, :withdrawn, :node, :at from public_change_counter where id = 1""")
                .param("subjects", written(change.subjects()))
                .param("withdrawn", change.withdrawn())
                .param("node", node)
                .param("at", Moments.utc(at))
                .update();
    }

    long last() {
        return jdbc.sql("select number from public_change_counter where id = 1")
                .query(Long.class)
                .single();
    }

    List<Numbered> after(long number, int most) {
        return jdbc.sql("""
                        select number, node, subjects, withdrawn from public_change
                        where number > :number order by number limit :most""")
                .param("number", number)
                .param("most", most)
                .query((row, line) -> new Numbered(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        new PublicChange(read(row.getString(3)), row.getBoolean(4))))
                .list();
    }

    void forgetBefore(Instant then) {
        jdbc.sql("delete from public_change where noted_at < :then")
                .param("then", Moments.utc(then))
                .update();
    }

    /** More than a row takes concerns everything. */
    private static String written(Set<Subject> subjects) {
        String all = subjects.stream().map(Subject::name).collect(Collectors.joining(" "));
        return all.length() > LONGEST ? Subject.SITE.name() : all;
    }

    private static Set<Subject> read(String subjects) {
        return Arrays.stream(subjects.split(" ")).map(Subject::new).collect(Collectors.toSet());
    }
}
