package org.colophon.sourcing;

import java.util.Optional;
import org.colophon.shared.Coded;

/** What the newsroom thinks of a fact. */
public enum FactStatus implements Coded {
    UNVERIFIED("unverified", "Unverified"),
    VERIFIED("verified", "Verified"),
    DISPUTED("disputed", "Disputed"),
    OUTDATED("outdated", "Outdated");

    private final String code;
    private final String title;

    FactStatus(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The name in files, the API and the database. */
    @Override
    public String code() {
        return code;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** The status with this code, if there is one. */
    public static Optional<FactStatus> of(String code) {
        return Coded.find(FactStatus.class, code);
    }
}
