package org.colophon.sourcing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list of articles that use a fact: the article's id, and its key where it uses the fact twice. */
record PlaceKey(UUID article, String key) {

    /** Before every row. */
    static final PlaceKey FIRST = new PlaceKey(new UUID(-1L, -1L), "");

    String encoded() {
        return article + "_" + key;
    }

    /** Reads what {@link #encoded} wrote; anything else starts at the first row. */
    static PlaceKey decode(@Nullable String text) {
        int line = text == null ? -1 : text.indexOf('_');
        if (text == null || line < 0) {
            return FIRST;
        }
        try {
            return new PlaceKey(UUID.fromString(text.substring(0, line)), text.substring(line + 1));
        } catch (IllegalArgumentException e) {
            return FIRST;
        }
    }
}
