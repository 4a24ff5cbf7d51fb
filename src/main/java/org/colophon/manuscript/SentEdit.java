package org.colophon.manuscript;

import java.util.List;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;

/**
 * An edit as a client sends it.
 *
 * @param client names the browser tab or program, 1 to 64 characters
 * @param counter the client's own number for it, growing; the same number is stored once
 * @param pieces where the inserted text comes from, in order; their lengths add up to what is inserted
 * @param marks origins stated anew; their places count after the changes
 * @param overMillis how long the person took to type it; text typed offline arrives at once and is let in by this
 */
public record SentEdit(
        String client, long counter, ChangeSet changes, List<Piece> pieces, List<Mark> marks, long overMillis) {

    public SentEdit {
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
    }
}
