package org.colophon.schedule;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about hours. */
final class ScheduleTopics {

    static final NewsTopic SCHEDULE_HELD = new NewsTopic(
            "schedule-held",
            "Held at its hour",
            "when an article is not published or taken offline at its hour",
            MailTiming.AT_ONCE);

    static final NewsTopic SCHEDULE_LATE = new NewsTopic(
            "schedule-late",
            "Published late",
            "when an article is published or taken offline more than a minute after its hour",
            MailTiming.AT_ONCE);

    static final NewsTopic SCHEDULE_WARNED = new NewsTopic(
            "schedule-warned",
            "Would be held",
            "when something has to be settled before an article can be published at its hour, an hour ahead",
            MailTiming.AT_ONCE);

    static final List<NewsTopic> ALL = List.of(SCHEDULE_WARNED, SCHEDULE_HELD, SCHEDULE_LATE);

    private ScheduleTopics() {}
}
