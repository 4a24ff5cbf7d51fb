package org.colophon.sourcing;

import java.util.UUID;

/** The id of a {@link Fact}, whatever keys articles call it by. */
public record FactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
