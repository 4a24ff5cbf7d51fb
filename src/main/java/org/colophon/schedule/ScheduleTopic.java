package org.colophon.schedule;

import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.shared.Coded;

/** What people are told about hours. */
enum ScheduleTopic implements NewsTopic {
    SCHEDULE_HELD("Held at its hour", "when an article is not published or taken offline at its hour"),
    SCHEDULE_LATE("Published late", "when an article is published or taken offline more than a minute after its hour");

    private final String title;
    private final String when;

    ScheduleTopic(String title, String when) {
        this.title = title;
        this.when = when;
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
        return MailTiming.AT_ONCE;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
