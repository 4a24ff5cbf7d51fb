package org.colophon.planning;

import org.colophon.shared.Coded;

/** How pressing an article is, the least pressing first. */
public enum Priority implements Coded {
    LOW("Low"),
    NORMAL("Normal"),
    HIGH("High"),
    URGENT("Urgent");

    private final String title;

    Priority(String title) {
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
