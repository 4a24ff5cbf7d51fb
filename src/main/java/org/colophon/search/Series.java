package org.colophon.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series that an article belongs to, as its headline says it: the two to six words before a colon, as in "Letters from
 * the harbour: the pilot".
 */
final class Series {

    private static final Pattern LEAD = Pattern.compile("^\\s*(\\S+(?:\\s+\\S+){1,5}?)\\s*:\\s+\\S");

    private Series() {}

    static Optional<String> of(String headline) {
        Matcher lead = LEAD.matcher(headline);
        return lead.find() ? Optional.of(lead.group(1)) : Optional.empty();
    }

    /** What it is compared by. */
    static String mark(String series) {
        return Tongue.folded(series.strip());
    }
}
