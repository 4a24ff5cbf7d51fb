package org.colophon.notification;

import org.colophon.shared.Coded;

/** Topics for tests. */
enum SampleTopics implements NewsTopic {
    SAMPLE_AT_ONCE(MailTiming.AT_ONCE),
    SAMPLE_DAILY(MailTiming.DIGEST),
    SAMPLE_QUIET(MailTiming.OFF);

    private final MailTiming mail;

    SampleTopics(MailTiming mail) {
        this.mail = mail;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    @Override
    public String title() {
        return "Sample: " + mail.title();
    }

    @Override
    public String when() {
        return "when a test wants it";
    }

    @Override
    public MailTiming mail() {
        return mail;
    }
}
