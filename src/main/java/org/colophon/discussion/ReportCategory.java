package org.colophon.discussion;

import org.colophon.shared.Coded;

/** Why a reader reports a comment. */
public enum ReportCategory implements Coded {
    INSULT("Insult or harassment"),
    HATE("Hatred against a group"),
    SPAM("Advertising or spam"),
    OFF_TOPIC("Not about the article"),
    PRIVATE("Gives away something private"),
    FALSE("A false claim of fact"),
    ILLEGAL("Illegal content"),
    OTHER("Something else");

    private final String title;

    ReportCategory(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** Whether it has to be said in words what is wrong: a notice of illegal content has to explain itself. */
    public boolean needsWords() {
        return this == ILLEGAL || this == OTHER;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
