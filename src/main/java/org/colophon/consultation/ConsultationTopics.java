package org.colophon.consultation;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about consultations. */
final class ConsultationTopics {

    static final NewsTopic ANSWERED = new NewsTopic(
            "consultation-answered",
            "Answer from outside",
            "when somebody answers whom you have asked through a link",
            MailTiming.AT_ONCE);

    static final List<NewsTopic> ALL = List.of(ANSWERED);

    private ConsultationTopics() {}
}
