package org.colophon.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log to show; what is null or empty fits everything.
 *
 * @param words all of them stand in the name, the label or the detail, in any case
 * @param action the code of an action
 * @param by an {@link Actor#key()}
 * @param kind of the subject
 * @param subject the subject's id; only together with its kind
 * @param from the first day in the newsroom's zone, and {@code to} the last, included
 */
public record LogFilter(
        String words,
        @Nullable String action,
        @Nullable String by,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final LogFilter ALL = new LogFilter("", null, null, null, null, null, null);

    /** Words and an id without a kind count for nothing. */
    public LogFilter {
        words = words.strip();
        subject = kind == null ? null : subject;
    }
}
