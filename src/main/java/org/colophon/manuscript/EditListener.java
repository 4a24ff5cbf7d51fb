package org.colophon.manuscript;

import java.util.List;

/** Hears of what happens to manuscripts, after it is committed. Must be quick and must not throw. */
public interface EditListener {

    /** These edits were stored, in order. Two calls can arrive in the wrong order; the edits' versions tell. */
    void stored(ManuscriptId manuscript, List<StoredEdit> edits);

    /** The log was rewritten: whoever has the text open must read it anew. */
    default void rewritten(ManuscriptId manuscript) {}

    /** Somebody came, moved or went. */
    default void presence(ManuscriptId manuscript) {}
}
