package org.colophon.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the newsroom knows: one value with where it comes from, used by articles under keys of their own.
 *
 * @param value in machine form: plain digits for amounts, ISO dates, otherwise words; see {@link FactKind}
 * @param qualifier printed before the value, such as "up to"; may be empty
 * @param unit currency, what is counted, or the speaker; may be empty
 * @param asOf the day for which it holds, if known
 * @param source where it comes from, if recorded
 */
public record Fact(
        FactId id,
        String label,
        FactKind kind,
        String value,
        String qualifier,
        String unit,
        @Nullable LocalDate asOf,
        @Nullable SourceId source) {}
