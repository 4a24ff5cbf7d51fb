package org.colophon.schedule;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about hours and embargoes, so that a passage can be removed from it. */
@Component
class ScheduleTexts extends TextColumns {

    ScheduleTexts(JdbcClient jdbc) {
        super(
                jdbc,
                new Column("schedule_entry", "id", "words"),
                new Column("schedule_entry", "id", "reason"),
                new Column("embargo", "article_id", "reason"));
    }

    @Override
    public String where() {
        return "in the schedule";
    }
}
