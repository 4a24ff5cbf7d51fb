package org.colophon.disclosure;

/** How long something took, in English words. */
public final class Durations {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private Durations() {}

    /** Such as {@code 40 s}, {@code 6 min 20 s} or {@code 1 h 5 min}. */
    public static String words(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            long rest = seconds % MINUTE;
            return seconds / MINUTE + " min" + (rest == 0 ? "" : " " + rest + " s");
        }
        long rest = seconds % HOUR / MINUTE;
        return seconds / HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}
