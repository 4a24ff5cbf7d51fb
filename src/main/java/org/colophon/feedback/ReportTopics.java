package org.colophon.feedback;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about readers' reports. */
final class ReportTopics {

    static final NewsTopic ERROR_REPORTED = new NewsTopic(
            "error-reported",
            "Reported errors",
            "when a reader reports an error in an article of yours",
            MailTiming.DIGEST);

    static final NewsTopic REPORT_ANSWERED = new NewsTopic(
            "report-answered",
            "Answers to reports",
            "when the newsroom answers an error that you reported",
            MailTiming.AT_ONCE,
            true);

    static final List<NewsTopic> ALL = List.of(ERROR_REPORTED, REPORT_ANSWERED);

    private ReportTopics() {}
}
