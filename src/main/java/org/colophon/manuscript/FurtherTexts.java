package org.colophon.manuscript;

import org.colophon.manuscript.text.Blot;

/**
 * Texts that were made of manuscripts and are kept elsewhere, such as published versions. A feature that keeps some
 * implements this, so that a passage can be removed from them too. Called in the transaction that removes it.
 */
public interface FurtherTexts {

    /** Where they stand, for people: "in published versions". */
    String where();

    /** Locks whatever must be locked before the manuscript is. */
    default void lock(ManuscriptId manuscript) {}

    /** In how many places of these texts the passage stands. */
    int count(ManuscriptId manuscript, Blot passage);

    /** Blots the passage. */
    void blot(ManuscriptId manuscript, Blot passage);
}
