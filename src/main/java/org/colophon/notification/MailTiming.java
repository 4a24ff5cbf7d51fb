package org.colophon.notification;

import org.colophon.shared.Coded;

/** Whether and when news is mailed. */
public enum MailTiming implements Coded {
    AT_ONCE("At once"),
    DIGEST("Daily digest"),
    OFF("Off");

    private final String title;

    MailTiming(String title) {
        this.title = title;
    }

    /** The name in the database. */
    @Override
    public String code() {
        return Coded.name(this);
    }

    /** The name on screen. */
    public String title() {
        return title;
    }
}
