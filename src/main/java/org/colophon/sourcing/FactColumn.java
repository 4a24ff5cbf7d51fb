package org.colophon.sourcing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table of facts, in files of comma-separated values. */
enum FactColumn {
    ID,
    REVISION,
    LABEL,
    KIND,
    VALUE,
    QUALIFIER,
    UNIT,
    AS_OF,
    SOURCE,
    SOURCE_TITLE,
    SOURCE_URL,
    LOCATOR,
    SENTENCE,
    STATUS,
    REVIEW_BY,
    NOTES,
    ARTICLES,
    CHANGED_AT,
    CHANGED_BY;

    /** Spreadsheets take cells that start so for formulas, which could do harm where the table is opened. */
    private static final String STARTS_FORMULA = "=+-@\t\r'";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** For readers of the table; not taken in. */
    static final Set<FactColumn> ONLY_OUT = Set.of(SOURCE_TITLE, SOURCE_URL, ARTICLES, CHANGED_AT, CHANGED_BY);

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FactColumn> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(column -> column.header().equals(name))
                .findFirst();
    }

    /** The cell with an apostrophe before it where a spreadsheet would calculate it. Plain numbers stay. */
    static String guarded(String cell) {
        boolean harmless = cell.isEmpty()
                || STARTS_FORMULA.indexOf(cell.charAt(0)) < 0
                || NUMBER.matcher(cell).matches();
        return harmless ? cell : "'" + cell;
    }

    /** What {@link #guarded} was given. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && STARTS_FORMULA.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
