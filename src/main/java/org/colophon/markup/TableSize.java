package org.colophon.markup;

/**
 * Tells texts whose tables would be far larger than what was written: a row of one letter gets as many cells as the
 * table has columns, so that a few kilobytes can ask for millions of cells.
 */
final class TableSize {

    private static final int MARGIN = 100_000;

    private TableSize() {}

    /** Whether the tables of the text have no more cells than the text has characters, give or take. */
    static boolean isReasonable(String text) {
        long cells = 0;
        int columns = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                columns = 0;
            } else {
                columns = line.indexOf('-') < 0 ? columns : Math.max(columns, columns(line));
                cells += columns;
            }
        }
        return cells <= (long) MARGIN + text.length();
    }

    private static int columns(String line) {
        return (int) line.chars().filter(c -> c == '|').count() + 1;
    }
}
