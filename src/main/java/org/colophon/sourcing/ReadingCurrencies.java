package org.colophon.sourcing;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs, codes and names by which one language calls the common currencies. */
final class ReadingCurrencies {

    private static final List<String> COMMON = List.of(
            "USD EUR GBP JPY CHF CNY INR RUB SEK NOK DKK PLN CZK HUF AUD CAD NZD BRL MXN ZAR TRY KRW ILS SGD HKD"
                    .split(" "));
    /** Where a sign stands for several currencies, it is the first of these. */
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "US$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₽", "RUB");

    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    ReadingCurrencies(Locale locale) {
        signs.putAll(SIGNS);
        for (String code : COMMON) {
            Currency currency = Currency.getInstance(code);
            signs.put(code, code);
            String symbol = currency.getSymbol(locale);
            if (symbol.matches("[^\\p{L}]+|\\p{L}{1,3}[$£]|[$£]\\p{L}{1,3}")) {
                signs.putIfAbsent(symbol, code);
            }
            names.put(currency.getDisplayName(locale).toLowerCase(locale), code);
        }
        if (!locale.getCountry().isEmpty()) {
            Currency own = Currency.getInstance(locale);
            if (own != null && own.getSymbol(locale).equals("$")) {
                signs.put("$", own.getCurrencyCode());
            }
        }
        names.putAll(ReadingWords.currencies(locale));
    }

    /** What may stand before the digits, as a pattern. */
    String before() {
        return any(signs);
    }

    /** What may stand after them. */
    String after() {
        String words = any(names);
        return "(?:" + any(signs) + "|(?i:" + words + "))(?![\\p{L}\\p{N}_])";
    }

    Optional<String> code(String said) {
        return Optional.ofNullable(signs.get(said))
                .or(() -> names.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(said))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static String any(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
