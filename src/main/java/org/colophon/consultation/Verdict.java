package org.colophon.consultation;

import org.colophon.shared.Coded;

/** What somebody answered. */
public enum Verdict implements Coded {
    APPROVE("Approved", "I approve of this version"),
    OBJECT("Objected", "I object, for the reasons below"),
    COMMENT("Commented", "I only comment");

    private final String title;
    private final String choice;

    Verdict(String title, String choice) {
        this.title = title;
        this.choice = choice;
    }

    /** The name in lists. */
    public String title() {
        return title;
    }

    /** The words that are chosen on the page. */
    public String choice() {
        return choice;
    }

    /** Whether it says nothing without words. */
    public boolean needsWords() {
        return this != APPROVE;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
