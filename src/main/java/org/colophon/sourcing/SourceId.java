package org.colophon.sourcing;

import java.util.UUID;

/** The id of a {@link Source}, whatever keys articles call it by. */
public record SourceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
