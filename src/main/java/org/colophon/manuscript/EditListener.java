package org.colophon.manuscript;

import java.util.List;

/** Hears of what happens to manuscripts, after it is committed unless it says otherwise. Must be quick and not throw. */
public interface EditListener {

    /** A manuscript is being started with these texts, in the transaction that does it. */
    default void starting(Manuscript manuscript) {}

    /**
     * These edits are being stored, in order, in the transaction that stores them. What is thrown here refuses them.
     *
     * @param after the manuscript as it stands with them
     */
    default void storing(List<StoredEdit> edits, Manuscript after) {}

    /** These edits were stored, in order. Two calls can arrive in the wrong order; the edits' versions tell. */
    default void stored(ManuscriptId manuscript, List<StoredEdit> edits) {}

    /** The log was rewritten: whoever has the text open must read it anew. */
    default void rewritten(ManuscriptId manuscript) {}

    /** Somebody came, moved or went. */
    default void presence(ManuscriptId manuscript) {}
}
