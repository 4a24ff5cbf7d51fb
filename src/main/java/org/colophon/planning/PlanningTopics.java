package org.colophon.planning;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about plans. */
final class PlanningTopics {

    static final NewsTopic ASSIGNED = new NewsTopic(
            "article-assigned", "Assigned to you", "when somebody assigns you to an article", MailTiming.AT_ONCE);

    static final NewsTopic DESK_NOTE = new NewsTopic(
            "desk-note",
            "Notes to the desk",
            "when somebody leaves a note to the desk: if you edit, on any article, and otherwise on one of yours",
            MailTiming.OFF);

    static final List<NewsTopic> ALL = List.of(ASSIGNED, DESK_NOTE);

    private PlanningTopics() {}
}
