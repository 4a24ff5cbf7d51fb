package org.colophon.manuscript;

/** An edit was made from a version that the log no longer has. Its text can be kept as a named copy. */
public class TooOld extends RuntimeException {

    public TooOld(long version) {
        super("Version %d is older than the kept edits. Send the whole text as a copy to merge.".formatted(version));
    }
}
