package org.colophon.manuscript;

import java.util.List;

/** What came of submitted edits. */
public sealed interface Submitted {

    /** The manuscript's newest version. */
    long version();

    /** Everything stored since the base version, in order: what the sender had missed, and its own. */
    List<StoredEdit> edits();

    /** Stored. "Saved" may be shown. */
    record Stored(long version, List<StoredEdit> edits) implements Submitted {}

    /** Not stored: the text has moved on, and the client did not ask to have its edits carried over. */
    record Missed(long version, List<StoredEdit> edits) implements Submitted {}
}
