package org.colophon.sourcing;

import java.math.BigDecimal;
import java.text.CompactNumberFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Prints amounts, numbers and percentages by a language's rules. Nothing is rounded. */
final class PrintedNumbers {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int COMPACT_DECIMALS = 3;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private PrintedNumbers() {}

    /** "$50 billion", "€4.50". */
    static String money(BigDecimal amount, String currency, Locale locale) {
        return compactMoney(amount, currencyFormat(amount, currency, locale), locale);
    }

    /** "$50,000,000,000". */
    static String moneyInFull(BigDecimal amount, String currency, Locale locale) {
        return currencyFormat(amount, currency, locale).format(amount);
    }

    /** "USD 50 billion". */
    static String moneyWithCode(BigDecimal amount, String currency, Locale locale) {
        DecimalFormat format = currencyFormat(amount, currency, locale);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        boolean touches = format.toPattern().matches(".*¤[#0].*");
        symbols.setCurrencySymbol(touches ? currency + NO_BREAK_SPACE : currency);
        format.setDecimalFormatSymbols(symbols);
        return compactMoney(amount, format, locale);
    }

    /** An amount without its currency: "50 billion", "4.50". */
    static String amount(BigDecimal amount, String currency, Locale locale) {
        return compact(amount, locale).orElseGet(() -> {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            setDecimals(format, amount, currency);
            return format.format(amount);
        });
    }

    /** "16,000", "4.2 million". */
    static String number(BigDecimal number, Locale locale) {
        return compact(number, locale).orElseGet(() -> inFull(number, locale));
    }

    /** "4,200,000". */
    static String inFull(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals(number));
        return format.format(number);
    }

    /** "4.5%". */
    static String percentage(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(decimals(number));
        return format.format(number.movePointLeft(2));
    }

    private static DecimalFormat currencyFormat(BigDecimal amount, String currency, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(moneyLocale(locale));
        format.setCurrency(Currency.getInstance(currency));
        setDecimals(format, amount, currency);
        return format;
    }

    private static void setDecimals(NumberFormat format, BigDecimal amount, String currency) {
        int digits = decimals(amount);
        int usual = Currency.getInstance(currency).getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits == 0 ? 0 : Math.max(digits, usual));
        format.setMaximumFractionDigits(format.getMinimumFractionDigits());
    }

    /** CLDR has no compact currency form in the JDK: the compact number takes the digits' place. */
    private static String compactMoney(BigDecimal amount, NumberFormat format, Locale locale) {
        return compact(amount.abs(), locale)
                .map(words -> format.format(BigDecimal.valueOf(amount.signum())).replace(one(locale), words))
                .orElseGet(() -> format.format(amount));
    }

    private static String one(Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(1);
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

    /** Where English is plain, the dollar needs no country: "$50 billion", as against "A$50 billion". */
    private static Locale moneyLocale(Locale locale) {
        return locale.equals(Locale.UK) ? Locale.US : locale;
    }
}
