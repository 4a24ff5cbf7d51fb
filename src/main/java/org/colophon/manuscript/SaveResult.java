package org.colophon.manuscript;

/** What came of a save: either it is stored, or both texts are. */
public sealed interface SaveResult {

    /** The text as it stands now, whoever wrote it. */
    Manuscript current();

    /**
     * Stored. "Saved" may be shown.
     *
     * @param written whether this save made a version; false when exactly this text was stored already
     */
    record Saved(Manuscript current, boolean written) implements SaveResult {}

    /**
     * Refused, since somebody saved in between. Nothing is lost: their text stands, and this one is kept beside it.
     *
     * @param mine the refused text
     */
    record Refused(Manuscript current, KeptCopy mine) implements SaveResult {}
}
