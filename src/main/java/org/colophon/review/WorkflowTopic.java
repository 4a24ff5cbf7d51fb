package org.colophon.review;

import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.shared.Coded;

/** What people are told about articles on their way. */
enum WorkflowTopic implements NewsTopic {
    HANDED_IN("Handed in", "when an article waits for review", MailTiming.OFF),
    SENT_BACK("Sent back", "when an article of yours is sent back", MailTiming.AT_ONCE),
    APPROVED("Approved", "when an article of yours is approved", MailTiming.DIGEST),
    PUBLISHED("Published", "when an article of yours that was handed in is published", MailTiming.DIGEST),
    GIVEN_UP("Killed or retracted", "when an article of yours is killed or retracted", MailTiming.AT_ONCE),
    LEGAL_HOLD("Legal hold", "when an article of yours is put on legal hold or cleared", MailTiming.AT_ONCE);

    private final String title;
    private final String when;
    private final MailTiming mail;

    WorkflowTopic(String title, String when, MailTiming mail) {
        this.title = title;
        this.when = when;
        this.mail = mail;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String when() {
        return when;
    }

    @Override
    public MailTiming mail() {
        return mail;
    }

    @Override
    public String code() {
        return "article-" + Coded.name(this);
    }
}
