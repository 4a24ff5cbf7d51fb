package org.colophon.schedule;

import org.colophon.shared.Coded;

/** How far a {@link ScheduleEntry} has come. */
public enum ScheduleState implements Coded {
    /** Its hour has not come. */
    WAITING("Waiting"),
    /** Its hour has come and something stood in the way; somebody has to decide. */
    HELD("Held"),
    /** It has happened. */
    DONE("Done"),
    /** Somebody called it off, or it has become pointless. */
    CALLED_OFF("Called off");

    private final String title;

    ScheduleState(String title) {
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
