package org.colophon.preflight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Finding.Level;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The policy on checks as it is stored. One query reads it, so that every node follows it at once. */
@Component
class CheckPolicyRows {

    /** Stands for the newsroom as a whole where a section would stand. */
    private static final UUID ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    CheckPolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CheckPolicy current() {
        return jdbc.sql("""
                        select d.number, d.decided_at, d.decided_by, c.code, c.section_id, c.level
                        from check_decision d left join check_choice c on 1 = 1
                        where d.number = (select max(number) from check_decision)""").query(CheckPolicyRows::policy);
    }

    /** Stores choices as the next decision. @throws BadInput with field {@code base} when somebody was faster */
    void add(int number, List<CheckChoice> choices, String changes, PersonId by, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try {
            jdbc.sql("""
                            insert into check_decision (number, decided_at, decided_by, changes)
                            values (:number, :at, :by, :changes)""")
                    .param("number", number)
                    .param("at", at)
                    .param("by", by.value())
                    .param("changes", changes)
                    .update();
        } catch (DuplicateKeyException e) {
            throw Checklist.overtaken();
        }
        choices.forEach(choice -> store(choice, by, at));
    }

    private void store(CheckChoice choice, PersonId by, OffsetDateTime at) {
        UUID section = choice.section() == null ? ALL : choice.section();
        jdbc.sql("delete from check_choice where code = :code and section_id = :section")
                .param("code", choice.code())
                .param("section", section)
                .update();
        Level level = choice.level();
        if (level != null) {
            jdbc.sql("""
                            insert into check_choice (code, section_id, level, decided_at, decided_by)
                            values (:code, :section, :level, :at, :by)""")
                    .param("code", choice.code())
                    .param("section", section)
                    .param("level", level.code())
                    .param("at", at)
                    .param("by", by.value())
                    .update();
        }
    }

    private static CheckPolicy policy(ResultSet rows) throws SQLException {
        int number = 0;
        Instant at = null;
        PersonId by = null;
        Map<CheckPolicy.Key, Level> levels = new HashMap<>();
        while (rows.next()) {
            number = rows.getInt("number");
            at = rows.getObject("decided_at", OffsetDateTime.class).toInstant();
            by = new PersonId(rows.getObject("decided_by", UUID.class));
            String code = rows.getString("code");
            if (code != null) {
                UUID section = rows.getObject("section_id", UUID.class);
                Coded.find(Level.class, rows.getString("level"))
                        .ifPresent(level -> levels.put(new CheckPolicy.Key(code, section(section)), level));
            }
        }
        return number == 0 ? CheckPolicy.INITIAL : new CheckPolicy(number, at, by, levels);
    }

    private static @Nullable UUID section(UUID stored) {
        return stored.equals(ALL) ? null : stored;
    }
}
