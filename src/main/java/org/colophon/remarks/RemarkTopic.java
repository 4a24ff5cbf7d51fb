package org.colophon.remarks;

import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.shared.Coded;

/** What people are told about remarks. */
enum RemarkTopic implements NewsTopic {
    REMARK_MENTIONS_YOU("Named in a remark", "when somebody names you in a remark", MailTiming.AT_ONCE),
    REMARK_ANSWERED("Remark answered", "when somebody answers where you have remarked", MailTiming.DIGEST),
    REMARK_ON_YOUR_ARTICLE(
            "Remark on your article", "when somebody remarks on an article you write", MailTiming.DIGEST),
    SUGGESTION_DECIDED("Suggestion decided", "when your suggestion is accepted or rejected", MailTiming.DIGEST);

    private final String title;
    private final String when;
    private final MailTiming mail;

    RemarkTopic(String title, String when, MailTiming mail) {
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
        return Coded.name(this);
    }
}
