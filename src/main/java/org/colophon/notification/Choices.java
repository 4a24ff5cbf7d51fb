package org.colophon.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people want to be told; the topic's own way where they have not said. */
@Component
class Choices {

    /** The hour of the daily digest for those who have not said, in the newsroom's zone. */
    static final int DIGEST_HOUR = 8;

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each of the people. */
    List<Choice> of(Collection<PersonId> people, NewsTopic topic) {
        Map<PersonId, Choice> chosen = new HashMap<>();
        jdbc.sql("""
                        select person_id, in_app, mail from notification_choice
                        where topic = :topic and person_id in (:people)""")
                .param("topic", topic.code())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, line) -> new Choice(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBoolean("in_app"),
                        Coded.find(MailTiming.class, row.getString("mail")).orElse(topic.mail())))
                .list()
                .forEach(choice -> chosen.put(choice.person(), choice));
        return people.stream()
                .map(person -> chosen.getOrDefault(person, new Choice(person, true, topic.mail())))
                .toList();
    }

    void choose(Choice choice, String topic) {
        int known = jdbc.sql("""
                        update notification_choice set in_app = :app, mail = :mail
                        where person_id = :person and topic = :topic""")
                .param("app", choice.inApp())
                .param("mail", choice.mail().code())
                .param("person", choice.person().value())
                .param("topic", topic)
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into notification_choice (person_id, topic, in_app, mail)
                            values (:person, :topic, :app, :mail)""")
                    .param("app", choice.inApp())
                    .param("mail", choice.mail().code())
                    .param("person", choice.person().value())
                    .param("topic", topic)
                    .update();
        }
    }

    /** The hour at which somebody wants the digest, in the newsroom's zone. */
    int digestHour(PersonId person) {
        return chosenHour(person).orElse(DIGEST_HOUR);
    }

    void digestHour(PersonId person, int hour) {
        String sql = chosenHour(person).isPresent()
                ? "update notification_person set digest_hour = :hour where person_id = :person"
                : "insert into notification_person (person_id, digest_hour) values (:person, :hour)";
        jdbc.sql(sql).param("hour", hour).param("person", person.value()).update();
    }

    /** The hours of these people; who is left out has not said. */
    Map<PersonId, Integer> digestHours(Collection<PersonId> people) {
        Map<PersonId, Integer> hours = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select person_id, digest_hour from notification_person where person_id in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((row, line) ->
                            hours.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("digest_hour")))
                    .list();
        }
        return hours;
    }

    private OptionalInt chosenHour(PersonId person) {
        return digestHours(List.of(person)).values().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
