package org.colophon.sourcing;

import java.math.BigDecimal;
import java.text.CompactNumberFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints a fact for readers in the article's language, by the JDK's CLDR data: "up to $50 billion", "16,000 jobs",
 * "9. November 2026". A value that does not fit its kind is printed as it stands.
 */
public final class FactPrinter {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int COMPACT_DECIMALS = 3;

    private FactPrinter() {}

    /**
     * The fact as it stands in a sentence, qualifier and unit included.
     *
     * @param language a BCP 47 tag; an unknown one prints as English
     */
    public static String print(Fact fact, String language) {
        return print(fact.stated(), language);
    }

    static String print(Stated fact, String language) {
        Locale locale = locale(language);
        String value = value(fact, locale);
        return fact.qualifier().isEmpty() ? value : fact.qualifier() + " " + value;
    }

    /** A day in words, such as "9 November 2026". */
    public static String day(LocalDate day, String language) {
        return date(day, locale(language));
    }

    private static String value(Stated fact, Locale locale) {
        try {
            return switch (fact.kind()) {
                case MONEY -> money(new BigDecimal(fact.value()), fact.unit(), moneyLocale(locale));
                case NUMBER -> {
                    String number = number(new BigDecimal(fact.value()), locale);
                    yield fact.unit().isEmpty() ? number : number + " " + fact.unit();
                }
                case PERCENTAGE -> percentage(new BigDecimal(fact.value()), locale);
                case DATE -> date(LocalDate.parse(fact.value()), locale);
                case DATE_RANGE -> {
                    String[] days = fact.value().split("/", 2);
                    yield date(LocalDate.parse(days[0]), locale) + " – " + date(LocalDate.parse(days[1]), locale);
                }
                default -> fact.value();
            };
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            return fact.unit().isEmpty() ? fact.value() : fact.value() + " " + fact.unit();
        }
    }

    private static String money(BigDecimal amount, String currency, Locale locale) {
        Currency unit = Currency.getInstance(currency);
        NumberFormat plain = NumberFormat.getCurrencyInstance(locale);
        plain.setCurrency(unit);
        int digits = decimals(amount);
        plain.setMinimumFractionDigits(digits == 0 ? 0 : Math.max(digits, unit.getDefaultFractionDigits()));
        plain.setMaximumFractionDigits(plain.getMinimumFractionDigits());
        // CLDR has no compact currency form in the JDK: the compact number takes the digits' place.
        return compact(amount.abs(), locale)
                .map(words -> plain.format(BigDecimal.valueOf(amount.signum())).replace(one(locale), words))
                .orElseGet(() -> plain.format(amount));
    }

    private static String one(Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(1);
    }

    private static String number(BigDecimal number, Locale locale) {
        return compact(number, locale).orElseGet(() -> {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(decimals(number));
            return format.format(number);
        });
    }

    /** "4.2 million", where that says exactly the number: a fact is never rounded. */
    private static Optional<String> compact(BigDecimal number, Locale locale) {
        if (number.abs().compareTo(MILLION) < 0) {
            return Optional.empty();
        }
        CompactNumberFormat format =
                (CompactNumberFormat) NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
        format.setParseBigDecimal(true);
        format.setMaximumFractionDigits(COMPACT_DECIMALS);
        // A double, since the JDK cuts the decimals of a BigDecimal: it would print 4,200,000 as "4 million".
        String words = format.format(number.doubleValue());
        return parsed(format, words).filter(said -> said.compareTo(number) == 0).map(said -> words);
    }

    private static Optional<BigDecimal> parsed(NumberFormat format, String words) {
        try {
            return Optional.of(new BigDecimal(format.parse(words).toString()));
        } catch (ParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static String percentage(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(decimals(number));
        return format.format(number.movePointLeft(2));
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Where English is plain, the dollar needs no country: "$50 billion", as against "A$50 billion". */
    private static Locale moneyLocale(Locale locale) {
        return locale.equals(Locale.UK) ? Locale.US : locale;
    }

    /** Plain "en" is read as British English here: "9 November 2026", as the house writes it. */
    private static Locale locale(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().isEmpty() || locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
