package org.colophon.feedback;

import org.colophon.shared.Coded;

/** What came of a reader's report. */
public enum ReportOutcome implements Coded {
    FIXED("Put right"),
    NO_ERROR("Not an error"),
    DUPLICATE("Reported before");

    private final String title;

    ReportOutcome(String title) {
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
