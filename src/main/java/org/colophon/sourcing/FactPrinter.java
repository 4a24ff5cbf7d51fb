package org.colophon.sourcing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints a fact for readers in the article's language, by the JDK's CLDR data: "up to $50 billion", "16,000 jobs",
 * "9. November 2026". Nothing is ever rounded. A value that does not fit its kind is printed as it stands.
 */
public final class FactPrinter {

    private static final int MOST_DIGITS = 100;
    private static final Pattern HOST = Pattern.compile(
            "https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FactPrinter() {}

    /**
     * The fact as it stands in a sentence, qualifier and unit included.
     *
     * @param language a BCP 47 tag; an unknown one prints as English
     */
    public static String print(Fact fact, String language) {
        return print(fact.stated(), language);
    }

    /**
     * The fact in one of its formats.
     *
     * @param source title of the fact's source; empty where it has none
     * @return empty where the format does not suit its kind, or what it prints is not recorded
     */
    public static Optional<String> print(Fact fact, FactFormat format, String language, String source) {
        if (!format.suits(fact.kind())) {
            return Optional.empty();
        }
        LocalDate asOf = fact.asOf();
        String printed = switch (format) {
            case LABEL -> fact.label();
            case SOURCE -> source;
            case AS_OF -> asOf == null ? "" : day(asOf, language);
            default -> print(fact.stated(), format, language);
        };
        return printed.isEmpty() ? Optional.empty() : Optional.of(printed);
    }

    /** A day in words, such as "9 November 2026". */
    public static String day(LocalDate day, String language) {
        return PrintedDays.day(day, locale(language));
    }

    /** What is stated, by default, in a language. */
    public static String print(Stated stated, String language) {
        Locale locale = locale(language);
        return qualified(stated, locale, fits(stated) ? inWords(stated, locale) : asItStands(stated));
    }

    /** Whether the value is one of its kind. Entries are checked; rows from elsewhere may hold anything. */
    static boolean fits(Stated stated) {
        try {
            switch (stated.kind()) {
                case MONEY -> {
                    Currency.getInstance(stated.unit());
                    return isPrintable(new BigDecimal(stated.value()));
                }
                case NUMBER, PERCENTAGE -> {
                    return isPrintable(new BigDecimal(stated.value()));
                }
                case DATE -> LocalDate.parse(stated.value());
                case DATE_RANGE -> PrintedDays.range(stated.value());
                case LINK -> {
                    return stated.value().matches("(?s)https?://.+");
                }
                default -> {}
            }
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** Entries have fewer digits; a row from elsewhere might fill the memory. */
    private static boolean isPrintable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static String print(Stated stated, FactFormat format, String language) {
        Locale locale = locale(language);
        return switch (format) {
            case VALUE, ISO -> stated.value();
            case SPEAKER -> stated.unit();
            default -> {
                if (!fits(stated)) {
                    yield asItStands(stated);
                }
                yield switch (format) {
                    case BARE -> inWords(stated, locale);
                    case HOST -> host(stated);
                    case FULL, CODE, NUMBER -> qualified(stated, locale, digits(stated, format, locale));
                    default -> qualified(stated, locale, PrintedDays.print(stated, format, locale));
                };
            }
        };
    }

    private static String inWords(Stated stated, Locale locale) {
        return switch (stated.kind()) {
            case MONEY -> PrintedNumbers.money(new BigDecimal(stated.value()), stated.unit(), locale);
            case NUMBER -> withUnit(stated, PrintedNumbers.number(new BigDecimal(stated.value()), locale));
            case PERCENTAGE -> PrintedNumbers.percentage(new BigDecimal(stated.value()), locale);
            case DATE -> PrintedDays.day(LocalDate.parse(stated.value()), locale);
            case DATE_RANGE -> PrintedDays.range(stated.value()).inWords(locale);
            default -> stated.value();
        };
    }

    private static String digits(Stated stated, FactFormat format, Locale locale) {
        if (stated.kind() == FactKind.DATE || stated.kind() == FactKind.DATE_RANGE) {
            return PrintedDays.print(stated, format, locale);
        }
        BigDecimal number = new BigDecimal(stated.value());
        boolean money = stated.kind() == FactKind.MONEY;
        return switch (format) {
            case FULL ->
                money
                        ? PrintedNumbers.moneyInFull(number, stated.unit(), locale)
                        : withUnit(stated, PrintedNumbers.inFull(number, locale));
            case CODE -> PrintedNumbers.moneyWithCode(number, stated.unit(), locale);
            default ->
                money ? PrintedNumbers.amount(number, stated.unit(), locale) : PrintedNumbers.number(number, locale);
        };
    }

    private static String qualified(Stated stated, Locale locale, String printed) {
        if (stated.qualifier().isEmpty()) {
            return printed;
        }
        String words = Qualifier.of(stated.qualifier())
                .map(known -> known.printed(locale))
                .orElse(stated.qualifier());
        return words + " " + printed;
    }

    private static String withUnit(Stated stated, String printed) {
        return stated.unit().isEmpty() ? printed : printed + " " + stated.unit();
    }

    private static String asItStands(Stated stated) {
        boolean unit = stated.kind() == FactKind.MONEY || stated.kind() == FactKind.NUMBER;
        return unit ? withUnit(stated, stated.value()) : stated.value();
    }

    private static String host(Stated stated) {
        Matcher address = HOST.matcher(stated.value());
        return address.matches() ? address.group(1).toLowerCase(Locale.ROOT) : stated.value();
    }

    /** Plain "en" is read as British English here: "9 November 2026", as the house writes it. */
    static Locale locale(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().isEmpty() || locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
