package org.colophon.publication;

/**
 * How many articles a changed fact reaches. No article counts twice.
 *
 * @param drafts those that use it, are not in the trash, and do not print it in public
 * @param published those whose published version prints it
 * @param trashed those in the trash that use it
 * @param complete whether all published versions have been looked through; false for a while after an upgrade
 */
public record ImpactCount(long drafts, long published, long trashed, boolean complete) {

    /** All of them. */
    public long total() {
        return drafts + published + trashed;
    }
}
