package org.colophon.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.colophon.shared.TimeKey;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The news of each person in the database. */
@Component
class NewsRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    NewsRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Two who tell of the same subject in the same moment can each leave a row; otherwise it is one until it is read. */
    void tell(List<PersonId> people, News news, Instant now) {
        Map<UUID, UUID> unread = new HashMap<>();
        if (!people.isEmpty() && !news.subject().isEmpty()) {
            jdbc.sql("""
                            select id, person_id from notification where person_id in (:people) and topic = :topic
                            and subject = :subject and read_at is null""")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .param("topic", news.topic().code())
                    .param("subject", news.subject())
                    .query((row, line) ->
                            unread.put(row.getObject("person_id", UUID.class), row.getObject("id", UUID.class)))
                    .list();
        }
        List<SqlParameterSource> again = new ArrayList<>();
        List<SqlParameterSource> fresh = new ArrayList<>();
        // In one order everywhere, so that two who tell the same people wait for each other and not in a circle.
        people.stream().map(PersonId::value).sorted().forEach(person -> {
            UUID id = unread.get(person);
            MapSqlParameterSource row =
                    row(news, now).addValue("person", person).addValue("id", id == null ? Ids.next() : id);
            (id == null ? fresh : again).add(row);
        });
        batches.batchUpdate("""
                update notification set line = :line, link = :link, times = times + 1, changed_at = :at
                where id = :id""", again.toArray(SqlParameterSource[]::new));
        batches.batchUpdate("""
                insert into notification (id, person_id, topic, subject, line, link, times, changed_at)
                values (:id, :person, :topic, :subject, :line, :link, 1, :at)""", fresh.toArray(SqlParameterSource[]::new));
    }

    int unread(PersonId person) {
        return jdbc.sql("select count(*) from notification where person_id = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** For each of these people who has unread news a text that changes with it. */
    Map<PersonId, String> unreadMarks(Collection<PersonId> people) {
        Map<PersonId, String> marks = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select person_id, count(*) as number, sum(times) as times, max(changed_at) as newest
                            from notification where person_id in (:people) and read_at is null group by person_id""")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((row, line) -> marks.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getLong("number") + " " + row.getLong("times") + " " + Moments.at(row, "newest")))
                    .list();
        }
        return marks;
    }

    List<NewsItem> list(PersonId person, TimeKey after, int limit) {
        return jdbc.sql("""
                        select id, topic, line, link, changed_at, times, read_at from notification
                        where person_id = :person and changed_at <= :at and (changed_at < :at or id < :id)
                        order by person_id, changed_at desc, id desc fetch first :limit rows only""")
                .param("person", person.value())
                .param("at", Moments.utc(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query((row, line) -> new NewsItem(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getString("line"),
                        row.getString("link"),
                        Moments.at(row, "changed_at"),
                        row.getInt("times"),
                        row.getObject("read_at", OffsetDateTime.class) != null))
                .list();
    }

    void read(PersonId person, UUID item, Instant now) {
        jdbc.sql("update notification set read_at = :now where id = :id and person_id = :person and read_at is null")
                .param("now", Moments.utc(now))
                .param("id", item)
                .param("person", person.value())
                .update();
    }

    void readAll(PersonId person, Instant now) {
        jdbc.sql("update notification set read_at = :now where person_id = :person and read_at is null")
                .param("now", Moments.utc(now))
                .param("person", person.value())
                .update();
    }

    /** Forgets what has been read before this time. */
    int forget(Instant before) {
        return jdbc.sql("delete from notification where read_at < :before")
                .param("before", Moments.utc(before))
                .update();
    }

    private static MapSqlParameterSource row(News news, Instant now) {
        return new MapSqlParameterSource()
                .addValue("topic", news.topic().code())
                .addValue("subject", news.subject())
                .addValue("line", news.text())
                .addValue("link", news.link())
                .addValue("at", Moments.utc(now));
    }
}
