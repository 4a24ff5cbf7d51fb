package org.colophon.discussion;

import org.colophon.shared.Coded;

/** What moderators can do about somebody. None of it is secret: the person is told. */
public enum SanctionKind implements Coded {
    WARN("Warning", "changes nothing but is told and kept"),
    PREMODERATE("Premoderation", "comments wait for a moderator"),
    MUTE("Mute", "no posting and no editing"),
    SUSPEND("Suspension", "no part in discussions until it ends"),
    BAN("Ban", "no part in discussions");

    private final String title;
    private final String means;

    SanctionKind(String title, String means) {
        this.title = title;
        this.means = means;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** What it means for the person, as the rest of a sentence. */
    public String means() {
        return means;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
