package org.colophon.identity;

import java.util.UUID;

/** The id of a {@link Person}. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
