package org.colophon.sourcing;

import java.math.BigDecimal;
import java.text.CompactNumberFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which values are read: powers of ten from the JDK, and what it does not have for the house's languages. */
final class ReadingWords {

    private static final Pattern COMPACT = Pattern.compile("([\\d.,\\s\\u00a0\\u202f]*\\d)[\\s\\u00a0\\u202f]*(\\D+)");

    private static final Map<String, String> PERCENT = Map.of(
            "en", "per cent|percent",
            "de", "Prozent",
            "fr", "pour cent",
            "es", "por ciento",
            "fi", "prosenttia|prosentin|prosentti");

    private static final Map<String, Map<String, String>> SHORT_POWERS = Map.of(
            "en", Map.of("bn", "1e9", "mn", "1e6", "m", "1e6", "tn", "1e12", "k", "1e3", "thousand", "1e3"),
            "de", Map.of("Tsd.", "1e3", "tausend", "1e3", "Mio", "1e6", "Mrd", "1e9"),
            "fr", Map.of("mille", "1e3", "Mds", "1e9"),
            "es", Map.of("mil", "1e3"),
            "fi", Map.of("tuhatta", "1e3", "miljoonan", "1e6", "miljardin", "1e9"));

    private static final Map<String, Map<String, String>> CURRENCIES = Map.of(
            "en",
                    words(
                            "USD dollar dollars",
                            "EUR euro euros",
                            "GBP pound pounds",
                            "JPY yen",
                            "CNY yuan",
                            "CHF francs",
                            "INR rupees"),
            "de", words("USD Dollar US-Dollar", "EUR Euro", "GBP Pfund", "JPY Yen", "CNY Yuan", "CHF Franken"),
            "fr", words("USD dollar dollars", "EUR euro euros", "GBP livre livres", "JPY yen yens", "CNY yuan yuans"),
            "es", words("USD dólar dólares", "EUR euro euros", "GBP libra libras", "JPY yen yenes", "CNY yuan yuanes"),
            "fi",
                    words(
                            "USD dollari dollaria dollarin",
                            "EUR euro euroa euron",
                            "GBP punta puntaa",
                            "JPY jeni jeniä",
                            "CNY juan juania"));

    /** Words that follow a number without being what is counted. */
    private static final Map<String, Set<String>> SMALL = Map.of(
            "en",
                    Set.of(
                            "in", "of", "on", "at", "to", "and", "or", "the", "by", "for", "from", "with", "is", "was",
                            "were"),
            "de",
                    Set.of(
                            "im", "in", "am", "an", "und", "oder", "der", "die", "das", "von", "bis", "zu", "mit",
                            "auf", "für"),
            "fr",
                    Set.of(
                            "en", "et", "ou", "de", "du", "des", "le", "la", "les", "à", "au", "aux", "pour", "par",
                            "dans"),
            "es", Set.of("en", "y", "o", "de", "del", "el", "la", "los", "las", "a", "al", "por", "para", "con"),
            "fi", Set.of("ja", "tai", "on", "oli", "sekä"));

    private ReadingWords() {}

    /** A pattern of words for "per cent". */
    static String percent(Locale locale) {
        return PERCENT.getOrDefault(locale.getLanguage(), "(?!)");
    }

    /** Names of currencies beside those that the JDK has, with their codes. */
    static Map<String, String> currencies(Locale locale) {
        return CURRENCIES.getOrDefault(locale.getLanguage(), Map.of());
    }

    /** Whether a word says how something stands to the number, and not what is counted. */
    static boolean isSmall(String word, Locale locale) {
        return SMALL.getOrDefault(locale.getLanguage(), Set.of()).contains(word.toLowerCase(locale));
    }

    /** "million", "Mio.", "mil millones": what the JDK's compact formats print, with the number it stands for. */
    static Map<String, BigDecimal> powers(Locale locale) {
        Map<String, BigDecimal> powers = new HashMap<>();
        SHORT_POWERS
                .getOrDefault(locale.getLanguage(), Map.of())
                .forEach((word, value) -> powers.put(word, new BigDecimal(value)));
        for (NumberFormat.Style style : NumberFormat.Style.values()) {
            CompactNumberFormat format = (CompactNumberFormat) NumberFormat.getCompactNumberInstance(locale, style);
            for (int exponent = 3; exponent < 15; exponent++) {
                for (int digit : List.of(1, 2, 5)) {
                    BigDecimal number = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                    addPower(format.format(number), number, locale, powers);
                }
            }
        }
        return Map.copyOf(powers);
    }

    private static void addPower(String printed, BigDecimal number, Locale locale, Map<String, BigDecimal> powers) {
        Matcher parts = COMPACT.matcher(printed);
        if (!parts.matches()) {
            return;
        }
        Number digits = NumberFormat.getNumberInstance(locale).parse(parts.group(1), new ParsePosition(0));
        String word = parts.group(2).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        if (digits == null || digits.doubleValue() == 0 || word.isEmpty()) {
            return;
        }
        BigDecimal power = number.divide(BigDecimal.valueOf(digits.longValue()));
        if (power.compareTo(BigDecimal.ONE) > 0) {
            powers.putIfAbsent(word, power);
        }
    }

    private static Map<String, String> words(String... lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i], parts[0]);
            }
        }
        return words;
    }
}
