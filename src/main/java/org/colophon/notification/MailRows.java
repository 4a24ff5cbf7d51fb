package org.colophon.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mail on its way: WAITING, SENDING while a node talks to the mail server, then SENT, WAITING again, or PARKED. A node
 * takes mail by an update that only one of several can make.
 */
@Component
class MailRows {

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a mail. @param attempts how often it has been taken, this time included */
    record Line(
            UUID id,
            PersonId person,
            String topic,
            String line,
            String link,
            int times,
            boolean digest,
            int attempts) {}

    /** What is due next. */
    record Due(UUID id, UUID person, boolean digest) {}

    Optional<Due> due(Instant now) {
        return jdbc.sql("""
                        select id, person_id, digest from mail_out where state = 'WAITING' and due_at <= :now
                        order by due_at, id fetch first 1 rows only""")
                .param("now", Moments.utc(now))
                .query((row, line) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("digest")))
                .optional();
    }

    /** Takes what belongs into one mail. @return how many lines; none when another node was faster */
    int take(Due due, UUID batch, Instant now) {
        String which = due.digest() ? "person_id = :of and digest = true and due_at <= :now" : "id = :of";
        return jdbc.sql("update mail_out set state = 'SENDING', batch = :batch, attempts = attempts + 1,"
                        + " changed_at = :now where state = 'WAITING' and " + which)
                .param("batch", batch)
                .param("now", Moments.utc(now))
                .param("of", due.digest() ? due.person() : due.id())
                .update();
    }

    List<Line> batch(UUID batch) {
        return jdbc.sql("""
                        select id, person_id, topic, line, link, times, digest, attempts from mail_out
                        where batch = :batch order by topic, told_at, id""")
                .param("batch", batch)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("topic"),
                        row.getString("line"),
                        row.getString("link"),
                        row.getInt("times"),
                        row.getBoolean("digest"),
                        row.getInt("attempts")))
                .list();
    }

    void sent(UUID batch, Instant now) {
        end(batch, "SENT", now, now, "");
    }

    void later(UUID batch, Instant due, String problem, Instant now) {
        end(batch, "WAITING", due, now, problem);
    }

    void park(UUID batch, String problem, Instant now) {
        end(batch, "PARKED", now, now, problem);
    }

    private void end(UUID batch, String state, Instant due, Instant now, String problem) {
        jdbc.sql("""
                        update mail_out set state = :state, due_at = :due, changed_at = :now, problem = :problem
                        where batch = :batch and state = 'SENDING'""")
                .param("state", state)
                .param("due", Moments.utc(due))
                .param("now", Moments.utc(now))
                .param("problem", problem.length() > 500 ? problem.substring(0, 500) : problem)
                .param("batch", batch)
                .update();
    }

    /** Puts aside what a node took long ago and never said more of. */
    int parkLost(Instant takenBefore, String problem, Instant now) {
        return jdbc.sql("""
                        update mail_out set state = 'PARKED', changed_at = :now, problem = :problem
                        where state = 'SENDING' and changed_at < :before""")
                .param("now", Moments.utc(now))
                .param("problem", problem)
                .param("before", Moments.utc(takenBefore))
                .update();
    }

    void drop(UUID batch) {
        jdbc.sql("delete from mail_out where batch = :batch")
                .param("batch", batch)
                .update();
    }

    /** The mails that were put aside, the newest first. */
    List<ParkedMail> parked(int limit) {
        return jdbc.sql("""
                        select batch, person_id, min(line) as line, count(*) as number, max(changed_at) as at,
                          max(attempts) as attempts, max(problem) as problem
                        from mail_out where state = 'PARKED' group by batch, person_id
                        order by max(changed_at) desc fetch first :limit rows only""")
                .param("limit", limit)
                .query((row, number) -> new ParkedMail(
                        row.getObject("batch", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("line"),
                        row.getInt("number"),
                        Moments.at(row, "at"),
                        row.getInt("attempts"),
                        row.getString("problem")))
                .list();
    }

    int sendAgain(UUID batch, Instant now) {
        return jdbc.sql("""
                        update mail_out set state = 'WAITING', attempts = 0, due_at = :now, changed_at = :now
                        where batch = :batch and state = 'PARKED'""")
                .param("now", Moments.utc(now))
                .param("batch", batch)
                .update();
    }

    void discard(UUID batch) {
        jdbc.sql("delete from mail_out where batch = :batch and state = 'PARKED'")
                .param("batch", batch)
                .update();
    }

    int waiting() {
        return jdbc.sql("select count(*) from mail_out where state in ('WAITING', 'SENDING')")
                .query(Integer.class)
                .single();
    }

    int forgetSent(Instant before) {
        return jdbc.sql("delete from mail_out where state = 'SENT' and changed_at < :before")
                .param("before", Moments.utc(before))
                .update();
    }
}
