package org.colophon.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A fact as somebody enters it for an article. Checked and made clean when made.
 *
 * @param key the article's name for it; empty to have one made from the label
 * @param value digits may be grouped with spaces or apostrophes; stored plain
 * @param source key of one of the article's sources, and where there is no article the id of a source; empty where none
 *     is recorded
 * @param details all else about the fact
 */
public record FactEntry(
        String key,
        String label,
        FactKind kind,
        String value,
        String qualifier,
        String unit,
        @Nullable LocalDate asOf,
        String source,
        FactDetails details) {

    private static final Pattern FACT_MARK = Pattern.compile("\\{\\{[^{}\\n]+}}");

    /** An entry that leaves as it is what it does not name. */
    public FactEntry(
            String key,
            String label,
            FactKind kind,
            String value,
            String qualifier,
            String unit,
            @Nullable LocalDate asOf,
            String source) {
        this(key, label, kind, value, qualifier, unit, asOf, source, FactDetails.KEPT);
    }

    /** @throws BadInput naming the first field that cannot be taken */
    public FactEntry {
        key = key.isBlank() ? "" : Key.checked(key, "key");
        label = EntryText.checked("label", "label", label, 200);
        if (label.isEmpty()) {
            throw new BadInput("label", "Say in a few words what the fact is, such as “Value of the contract”.");
        }
        qualifier = EntryText.checked("qualifier", "qualifier", qualifier, 60);
        unit = EntryText.checked("unit", "unit", unit, 120);
        value = EntryText.checked("value", "value", value, 4000);
        if (value.isEmpty()) {
            throw new BadInput("value", "Enter the value.");
        }
        if (FACT_MARK.matcher(value).find()) {
            throw new BadInput(
                    "value", "A fact cannot print another fact: {{…}} in a value would be printed as it stands.");
        }
        switch (kind) {
            case MONEY -> {
                value = number(value);
                unit = currency(unit);
            }
            case NUMBER, PERCENTAGE -> value = number(value);
            case DATE -> value = day(value).toString();
            case DATE_RANGE -> value = range(value);
            case LINK -> {
                if (!value.startsWith("https://") && !value.startsWith("http://")) {
                    throw new BadInput("value", "A link starts with https:// or http://.");
                }
            }
            default -> {}
        }
        source = source.strip();
    }

    /** The same with other details. */
    public FactEntry with(FactDetails other) {
        return new FactEntry(key, label, kind, value, qualifier, unit, asOf, source, other);
    }

    /** What the fact says. */
    public Stated stated() {
        return new Stated(kind, value, qualifier, unit, asOf);
    }

    private static String number(String value) {
        String plain = value.replaceAll("[\\s\\u00a0\\u202f'’_]", "");
        try {
            BigDecimal number = new BigDecimal(plain);
            if (number.precision() <= 40 && Math.abs(number.scale()) <= 40) {
                return number.toPlainString();
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadInput(
                "value", "Enter the number in digits with a point for decimals, such as 50000000000 or 4.5.");
    }

    private static String currency(String unit) {
        try {
            return Currency.getInstance(unit.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new BadInput("unit", "Give the currency by its code, such as USD or EUR.");
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadInput("value", "Enter the day as year-month-day, such as 2026-11-09.");
        }
    }

    private static String range(String value) {
        String[] days = value.split("/", -1);
        if (days.length != 2) {
            throw new BadInput("value", "Enter both days with a slash between, such as 2026-11-09/2026-11-12.");
        }
        LocalDate from = day(days[0].strip());
        LocalDate to = day(days[1].strip());
        if (to.isBefore(from)) {
            throw new BadInput("value", "The second day comes before the first.");
        }
        return from + "/" + to;
    }
}
