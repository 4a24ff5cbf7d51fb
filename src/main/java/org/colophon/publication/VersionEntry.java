package org.colophon.publication;

import java.time.Instant;
import java.util.List;

/**
 * One version of an article in the list of its versions.
 *
 * @param by who published it
 * @param notes the notes to readers that it brought
 * @param readable whether it can be opened: not where the newsroom hid it, or took the article back after it
 */
public record VersionEntry(int number, Instant at, String by, List<PublishedNote> notes, boolean readable) {

    public VersionEntry {
        notes = List.copyOf(notes);
    }
}
