package org.colophon.review;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about articles on their way. */
final class WorkflowTopics {

    static final NewsTopic HANDED_IN =
            new NewsTopic("article-handed-in", "Handed in", "when an article waits for review", MailTiming.OFF);

    static final NewsTopic SENT_BACK = new NewsTopic(
            "article-sent-back", "Sent back", "when an article of yours is sent back", MailTiming.AT_ONCE);

    static final NewsTopic APPROVED =
            new NewsTopic("article-approved", "Approved", "when an article of yours is approved", MailTiming.DIGEST);

    static final NewsTopic PUBLISHED = new NewsTopic(
            "article-published",
            "Published",
            "when an article of yours that was handed in is published",
            MailTiming.DIGEST);

    static final NewsTopic GIVEN_UP = new NewsTopic(
            "article-given-up",
            "Killed or retracted",
            "when an article of yours is killed or retracted",
            MailTiming.AT_ONCE);

    static final NewsTopic LEGAL_HOLD = new NewsTopic(
            "article-legal-hold",
            "Legal hold",
            "when an article of yours is put on legal hold or cleared",
            MailTiming.AT_ONCE);

    static final List<NewsTopic> ALL = List.of(HANDED_IN, SENT_BACK, APPROVED, PUBLISHED, GIVEN_UP, LEGAL_HOLD);

    private WorkflowTopics() {}
}
