package org.colophon.consultation;

import org.colophon.shared.Coded;

/** As what somebody is asked. */
public enum Capacity implements Coded {
    LAWYER("Lawyer"),
    SOURCE("Source"),
    EXPERT("Expert"),
    OTHER("Other");

    private final String title;

    Capacity(String title) {
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
