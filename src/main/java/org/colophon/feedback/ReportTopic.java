package org.colophon.feedback;

import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.shared.Coded;

/** What people are told about readers' reports. */
enum ReportTopic implements NewsTopic {
    ERROR_REPORTED("Reported errors", "when a reader reports an error in an article of yours", MailTiming.DIGEST),
    REPORT_ANSWERED("Answers to reports", "when the newsroom answers an error that you reported", MailTiming.AT_ONCE);

    private final String title;
    private final String when;
    private final MailTiming mail;

    ReportTopic(String title, String when, MailTiming mail) {
        this.title = title;
        this.when = when;
        this.mail = mail;
    }

    @Override
    public String code() {
        return Coded.name(this);
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
}
