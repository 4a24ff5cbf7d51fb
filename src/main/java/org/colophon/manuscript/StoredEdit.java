package org.colophon.manuscript;

import java.time.Instant;
import java.util.List;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;

/**
 * An edit as the log keeps it: never changed, except that an expunged passage is blotted out.
 *
 * @param version the manuscript's version after it
 * @param client the browser tab or program that sent it
 * @param counter the client's own number for it
 * @param begun when the first of the edits was stored that this one was merged from; the same as {@code at} for one alone
 * @param at when it was stored
 * @param inserted the origins of everything that {@code changes} inserts, one behind the other
 * @param marks origins stated anew; their places count after the changes
 * @param reason why, where one had to be given; otherwise empty
 */
public record StoredEdit(
        long version,
        TextName text,
        String client,
        long counter,
        PersonId person,
        Instant begun,
        Instant at,
        ChangeSet changes,
        List<Run> inserted,
        List<Mark> marks,
        String reason) {

    public StoredEdit {
        inserted = List.copyOf(inserted);
        marks = List.copyOf(marks);
    }

    /** An edit that was not merged from others. */
    public StoredEdit(
            long version,
            TextName text,
            String client,
            long counter,
            PersonId person,
            Instant at,
            ChangeSet changes,
            List<Run> inserted,
            List<Mark> marks,
            String reason) {
        this(version, text, client, counter, person, at, at, changes, inserted, marks, reason);
    }
}
