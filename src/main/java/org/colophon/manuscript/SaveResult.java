package org.colophon.manuscript;

/** What came of a save: either it is stored, or both texts are. */
public sealed interface SaveResult {

    /** The text as it stands now, whoever wrote it. */
    Manuscript current();

    /** Stored. "Saved" may be shown. */
    record Saved(Manuscript current) implements SaveResult {}

    /**
     * Refused, since somebody saved in between. Nothing is lost: their text stands, and this one is kept beside it.
     *
     * @param mine the refused text
     */
    record Refused(Manuscript current, KeptCopy mine) implements SaveResult {}
}
