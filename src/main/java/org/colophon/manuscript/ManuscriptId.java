package org.colophon.manuscript;

import java.util.UUID;

/** The id of a manuscript: the same UUID as its article's. */
public record ManuscriptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
