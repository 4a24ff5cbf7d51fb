package org.colophon.disclosure;

/**
 * How long somebody took over a text.
 *
 * @param words how many words readers see
 * @param seconds spent with the review open and in use
 */
public record Pace(int words, long seconds) {

    /** Words a minute that nobody reads with care; usual is 200 to 250. */
    private static final int SKIMMING = 600;

    /** Texts of fewer words are read at a glance. */
    private static final int SHORT = 60;

    /** Whether that is much faster than the text can be read. */
    public boolean hasty() {
        return words >= SHORT && seconds * SKIMMING < words * 60L;
    }
}
