package org.colophon.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of the newsroom a list shows. Facts that were merged into others are in none.
 *
 * @param text words in the label or the value; empty for all
 * @param kind only these; null for all
 * @param status only these; null for all
 * @param reviewFrom only those that somebody should look at again on this day or later; null for all
 * @param reviewBy only those that somebody should have looked at again by this day; null for all
 * @param source only those known from it; null for all
 * @param use whether articles use them
 */
public record FactFilter(
        String text,
        @Nullable FactKind kind,
        @Nullable FactStatus status,
        @Nullable LocalDate reviewFrom,
        @Nullable LocalDate reviewBy,
        @Nullable SourceId source,
        Use use) {

    /** What articles do with a fact. */
    public enum Use {
        /** Used or not. */
        ANY,
        /** At least one article that is or was published uses it. */
        PUBLISHED,
        /** No article uses it, but for such as lie in the trash. */
        NONE
    }

    /** Every fact. */
    public static final FactFilter ALL = new FactFilter("", null, null, null, null, null, Use.ANY);

    /** Only facts with these words. */
    public FactFilter withText(String words) {
        return new FactFilter(words, kind, status, reviewFrom, reviewBy, source, use);
    }

    /** Only facts of this kind. */
    public FactFilter withKind(@Nullable FactKind wanted) {
        return new FactFilter(text, wanted, status, reviewFrom, reviewBy, source, use);
    }

    /** Only facts with this status. */
    public FactFilter withStatus(FactStatus wanted) {
        return new FactFilter(text, kind, wanted, reviewFrom, reviewBy, source, use);
    }

    /** Only facts to be looked at again by this day. */
    public FactFilter withReviewBy(LocalDate day) {
        return new FactFilter(text, kind, status, reviewFrom, day, source, use);
    }

    /** Only facts to be looked at again on these days, both included. */
    public FactFilter withReviewBetween(LocalDate first, LocalDate last) {
        return new FactFilter(text, kind, status, first, last, source, use);
    }

    /** Only facts known from this source. */
    public FactFilter withSource(@Nullable SourceId from) {
        return new FactFilter(text, kind, status, reviewFrom, reviewBy, from, use);
    }

    /** Only facts that articles use so. */
    public FactFilter withUse(Use wanted) {
        return new FactFilter(text, kind, status, reviewFrom, reviewBy, source, wanted);
    }
}
