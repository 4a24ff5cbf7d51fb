package org.colophon.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.colophon.shared.Newsroom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts mail where it waits for being sent, in the transaction of what it tells of. */
@Component
class MailQueue {

    private final JdbcClient jdbc;
    private final Choices choices;
    private final MailServer server;
    private final Newsroom newsroom;

    MailQueue(JdbcClient jdbc, Choices choices, MailServer server, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.server = server;
        this.newsroom = newsroom;
    }

    /**
     * Writes the news for those who want it by mail. While no mail can be sent nothing is written: nobody wants a month
     * of news on the day when it can.
     *
     * @return whether some of it is to be sent at once
     */
    boolean put(List<Choice> wanted, News news, Instant now) {
        List<Choice> mailed = wanted.stream()
                .filter(choice -> choice.mail() != MailTiming.OFF)
                .sorted((one, other) ->
                        one.person().value().compareTo(other.person().value()))
                .toList();
        if (mailed.isEmpty() || !server.isOn()) {
            return false;
        }
        Map<PersonId, Integer> hours =
                choices.digestHours(mailed.stream().map(Choice::person).toList());
        Map<PersonId, UUID> waiting = waiting(mailed, news);
        for (Choice choice : mailed) {
            UUID known = waiting.get(choice.person());
            if (known == null || !again(known, news)) {
                boolean digest = choice.mail() == MailTiming.DIGEST;
                int hour = hours.getOrDefault(choice.person(), Choices.DIGEST_HOUR);
                Instant due = digest ? DigestTimes.next(now, hour, newsroom.zone()) : now;
                add(choice.person(), news, digest, due, now);
            }
        }
        return mailed.stream().anyMatch(choice -> choice.mail() == MailTiming.AT_ONCE);
    }

    private Map<PersonId, UUID> waiting(List<Choice> mailed, News news) {
        Map<PersonId, UUID> waiting = new HashMap<>();
        if (!news.subject().isEmpty()) {
            jdbc.sql("""
                            select id, person_id from mail_out where person_id in (:people) and state = 'WAITING'
                            and topic = :topic and subject = :subject""")
                    .param(
                            "people",
                            mailed.stream().map(one -> one.person().value()).toList())
                    .param("topic", news.topic().code())
                    .param("subject", news.subject())
                    .query((row, line) -> waiting.put(
                            new PersonId(row.getObject("person_id", UUID.class)), row.getObject("id", UUID.class)))
                    .list();
        }
        return waiting;
    }

    /** @return false when it has just been taken to be sent */
    private boolean again(UUID id, News news) {
        return jdbc.sql("""
                        update mail_out set line = :line, link = :link, times = times + 1
                        where id = :id and state = 'WAITING'""")
                        .param("line", news.text())
                        .param("link", news.link())
                        .param("id", id)
                        .update()
                > 0;
    }

    private void add(PersonId person, News news, boolean digest, Instant due, Instant now) {
        jdbc.sql("""
                        insert into mail_out (id, person_id, topic, subject, line, link, times, told_at, digest, state,
                          due_at, changed_at, attempts, problem)
                        values (:id, :person, :topic, :subject, :line, :link, 1, :now, :digest, 'WAITING', :due, :now, 0,
                          '')""")
                .param("id", Ids.next())
                .param("person", person.value())
                .param("topic", news.topic().code())
                .param("subject", news.subject())
                .param("line", news.text())
                .param("link", news.link())
                .param("now", Moments.utc(now))
                .param("digest", digest)
                .param("due", Moments.utc(due))
                .update();
    }

    /** Moves what waits for somebody's digest to another hour. */
    void reschedule(PersonId person, int hour, Instant now) {
        jdbc.sql("""
                        update mail_out set due_at = :due
                        where person_id = :person and digest = true and state = 'WAITING' and attempts = 0""")
                .param("due", Moments.utc(DigestTimes.next(now, hour, newsroom.zone())))
                .param("person", person.value())
                .update();
    }

    /** Takes back what waits for somebody on a topic. */
    void drop(PersonId person, String topic) {
        jdbc.sql("delete from mail_out where person_id = :person and topic = :topic and state = 'WAITING'")
                .param("person", person.value())
                .param("topic", topic)
                .update();
    }
}
