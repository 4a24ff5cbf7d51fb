package org.colophon.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, as far as it is printed or compared.
 *
 * @param value in machine form: plain digits for amounts, ISO dates, otherwise words; see {@link FactKind}
 * @param qualifier printed before the value: the code of a {@link Qualifier} or other words; may be empty
 * @param unit currency, what is counted, or the speaker; may be empty
 * @param asOf the day for which it holds, if known
 */
public record Stated(
        FactKind kind,
        String value,
        String qualifier,
        String unit,
        @Nullable LocalDate asOf) {}
