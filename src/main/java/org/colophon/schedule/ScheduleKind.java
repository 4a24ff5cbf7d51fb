package org.colophon.schedule;

import org.colophon.shared.Coded;

/** What happens at the hour. */
public enum ScheduleKind implements Coded {
    /** Readers see the point of the manuscript that was named. */
    PUBLISH("Publish"),
    /** Readers find a page that says the article is no longer available. */
    WITHDRAW("Take offline");

    private final String title;

    ScheduleKind(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
