package org.colophon.sourcing;

import java.util.Optional;
import org.colophon.shared.Coded;

/** What was found when a source's address was last asked. */
public enum SourceCondition implements Coded {
    UNCHECKED("unchecked", "Not checked"),
    REACHABLE("reachable", "Reachable"),
    DEAD("dead", "Not reachable"),
    CHANGED("changed", "Changed"),
    RETRACTED("retracted", "Retracted");

    private final String code;
    private final String title;

    SourceCondition(String code, String title) {
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

    /** Whether people should look at it: it is gone, changed or retracted. */
    public boolean needsAttention() {
        return this == DEAD || this == CHANGED || this == RETRACTED;
    }

    /** The condition with this code, if there is one. */
    public static Optional<SourceCondition> of(String code) {
        return Coded.find(SourceCondition.class, code);
    }
}
