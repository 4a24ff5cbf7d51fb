package org.colophon.reader.page;

import java.util.List;

/**
 * What came out of looking something up in the newsroom's record.
 *
 * @param good whether it is on record and nothing is wrong with it
 * @param key which sentence tells it: {@code verify.<key>}
 * @param wrong what is wrong, for people
 * @param path of the article; empty where there is none to show
 * @param headline of the article as it reads now
 * @param version that was found
 * @param sequence of its record
 * @param newest whether readers see this version now
 */
public record Checked(
        boolean good,
        String key,
        List<String> wrong,
        String path,
        String headline,
        int version,
        long sequence,
        boolean newest) {

    public Checked {
        wrong = List.copyOf(wrong);
    }

    /** Nothing was found. */
    public static Checked nothing(String key) {
        return new Checked(false, key, List.of(), "", "", 0, 0, false);
    }
}
