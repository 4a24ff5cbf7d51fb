package org.colophon.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of the newsroom a list shows.
 *
 * @param text words in the label or the value; empty for all
 * @param status only these; null for all
 * @param reviewBy only those that somebody should have looked at again by this day; null for all
 * @param source only those known from it; null for all
 */
public record FactFilter(
        String text,
        @Nullable FactStatus status,
        @Nullable LocalDate reviewBy,
        @Nullable SourceId source) {

    /** Every fact. */
    public static final FactFilter ALL = new FactFilter("", null, null, null);

    /** Only facts with these words. */
    public FactFilter withText(String words) {
        return new FactFilter(words, status, reviewBy, source);
    }

    /** Only facts with this status. */
    public FactFilter withStatus(FactStatus wanted) {
        return new FactFilter(text, wanted, reviewBy, source);
    }

    /** Only facts to be looked at again by this day. */
    public FactFilter withReviewBy(LocalDate day) {
        return new FactFilter(text, status, day, source);
    }

    /** Only facts known from this source. */
    public FactFilter withSource(SourceId from) {
        return new FactFilter(text, status, reviewBy, from);
    }
}
