package org.colophon.article;

import org.colophon.shared.Coded;

/** Whether lawyers have to look at an article before it is published. While it holds, nothing is published. */
public enum LegalHold implements Coded {
    /** Nobody asked for one. */
    NONE("No legal hold"),
    /** A lawyer has to look at it; nobody has asked one yet. */
    REQUIRED("Legal hold"),
    /** A lawyer has been asked. */
    ASKED("With the lawyers"),
    /** A lawyer had no objection. Ends with the next change of the text. */
    CLEARED("Cleared by the lawyers");

    private final String title;

    LegalHold(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** Whether publishing has to wait. */
    public boolean holds() {
        return this == REQUIRED || this == ASKED;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
