package org.colophon.manuscript.text;

import java.util.List;

/**
 * A text and where its characters come from.
 *
 * @param runs always as long as the text
 */
public record Provenance(String text, Runs runs) {

    /** No text. */
    public static final Provenance EMPTY = new Provenance("", Runs.NONE);

    public Provenance {
        if (text.length() != runs.length()) {
            throw new IllegalArgumentException(
                    "The runs add up to %d, the text has %d characters".formatted(runs.length(), text.length()));
        }
    }

    /** A text of one origin. */
    public static Provenance of(String text, Origin origin) {
        return new Provenance(text, Runs.of(text.length(), origin));
    }

    /** The text after an edit: first the changes, then the marks, whose places count after the changes. */
    public Provenance apply(ChangeSet changes, List<Run> inserted, List<Mark> marks) {
        Runs after = changes.isEmpty() && inserted.isEmpty() ? runs : runs.apply(changes, inserted);
        for (Mark mark : marks) {
            after = after.mark(mark);
        }
        return new Provenance(changes.apply(text), after);
    }
}
