package org.colophon.planning;

import java.util.Set;

/**
 * Somebody else has changed the same fields of a brief meanwhile. Nothing was stored; who saves again from
 * {@link #current} replaces what the other one entered.
 */
public class BriefConflict extends RuntimeException {

    private final transient Brief current;
    private final transient Set<Brief.Field> fields;

    BriefConflict(Brief current, Set<Brief.Field> fields) {
        super("Somebody has changed the plan meanwhile.");
        this.current = current;
        this.fields = Set.copyOf(fields);
    }

    /** The brief as it stands. */
    public Brief current() {
        return current;
    }

    /** The fields that both changed. */
    public Set<Brief.Field> fields() {
        return fields;
    }
}
