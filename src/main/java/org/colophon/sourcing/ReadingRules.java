package org.colophon.sourcing;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which one language writes amounts, percentages and counted things; days are in {@link ReadingDays}. */
final class ReadingRules {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_.,:/@#-])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_])";
    /** In French and Spanish: "milliards de dollars". */
    private static final String OF = "(?:" + SPACE + "+(?:de" + SPACE + "+|d[’']))?";

    private final Locale locale;
    private final char decimal;
    private final String number;
    private final Map<String, BigDecimal> powers;
    private final ReadingCurrencies currencies;
    private final Pattern qualifier;
    private final Pattern qualifierAtEnd;

    /** A qualifier that was found. @param length with the blanks between it and the value */
    record Found(String code, int length) {}

    ReadingRules(Locale locale) {
        this.locale = locale;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.decimal = symbols.getDecimalSeparator();
        this.number = number(symbols.getGroupingSeparator());
        this.powers = ReadingWords.powers(locale);
        this.currencies = new ReadingCurrencies(locale);
        String words = Arrays.stream(Qualifier.values())
                .map(one -> Pattern.quote(one.printed(locale)).replace(" ", "\\E" + SPACE + "+\\Q"))
                .collect(Collectors.joining("|"));
        int anyCase = FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.qualifier = Pattern.compile("(" + words + ")" + SPACE + "+", anyCase);
        this.qualifierAtEnd = Pattern.compile("(?<![\\p{L}\\p{N}])(" + words + ")" + SPACE + "+$", anyCase);
    }

    List<ReadingRule> rules() {
        Predicate<MatchResult> always = match -> true;
        return List.of(
                new ReadingDays(locale).rule(),
                ReadingDays.machine(),
                new ReadingDays(locale).digits(),
                rule(moneyBefore(), this::money, always),
                rule(moneyAfter(), this::money, always),
                rule(percentage(), this::percentage, always),
                rule(counted(), this::counted, this::isWorth));
    }

    Optional<Found> qualifier(String text) {
        Matcher matcher = qualifier.matcher(text);
        return matcher.lookingAt() ? found(matcher) : Optional.empty();
    }

    Optional<Found> qualifierAtEnd(String text) {
        Matcher matcher = qualifierAtEnd.matcher(text);
        return matcher.find() ? found(matcher) : Optional.empty();
    }

    private Optional<Found> found(Matcher matcher) {
        String said = matcher.group(1).replaceAll(SPACE + "+", " ");
        return Arrays.stream(Qualifier.values())
                .filter(one -> one.printed(locale).equalsIgnoreCase(said))
                .findFirst()
                .map(one -> new Found(one.code(), matcher.group().length()));
    }

    private static ReadingRule rule(
            String pattern, Function<MatchResult, Optional<Stated>> reading, Predicate<MatchResult> worth) {
        return new ReadingRule(Pattern.compile(pattern, FLAGS), reading, worth);
    }

    private String moneyBefore() {
        return "(?<![\\p{L}\\p{N}_])(?<sign>[-−–]?)(?<currency>" + currencies.before() + ")" + SPACE + "?(?<number>"
                + number + ")(?!\\d|[.,]\\d)" + power(true, "") + NO_WORD_AFTER;
    }

    private String moneyAfter() {
        return NO_WORD_BEFORE + "(?<sign>[-−–]?)(?<number>" + number + ")" + power(true, OF) + SPACE + "*(?<currency>"
                + currencies.after() + ")";
    }

    private String percentage() {
        return NO_WORD_BEFORE + "(?<sign>[-−–]?)(?<number>" + number + ")" + SPACE + "?(?:%|(?i:"
                + ReadingWords.percent(locale) + ")" + NO_WORD_AFTER + ")";
    }

    private String counted() {
        return NO_WORD_BEFORE + "(?<sign>[-−]?)(?<number>" + number + ")(?!\\d|[.,]\\d|" + SPACE + "?%)"
                + power(false, "") + "(?:" + SPACE + "+(?:de" + SPACE + "+|d[’'])?(?<unit>\\p{L}[\\p{L}’'-]+))?"
                + NO_WORD_AFTER;
    }

    /** The words of this language for powers of ten, the longest first; short ones only beside a currency. */
    private String power(boolean money, String then) {
        String words = powers.keySet().stream()
                .filter(word -> money || word.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> (word.length() > 2 ? "(?i:" : "(?:")
                        + Pattern.quote(word).replace(" ", "\\E" + SPACE + "+\\Q") + ")")
                .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? "(?<power>(?!))?"
                : "(?:" + SPACE + "?(?<power>" + words + ")" + NO_WORD_AFTER + then + ")?";
    }

    private String number(char grouping) {
        boolean blank = Character.isSpaceChar(grouping) || locale.getLanguage().equals("es");
        String separators = (blank ? " " : "") + "\\u00a0\\u202f\\u2009'’"
                + (Character.isSpaceChar(grouping) ? "" : "\\" + grouping);
        String decimals = "\\" + decimal + "\\d+";
        return "\\d{1,3}(?:[" + separators + "]\\d{3})+(?!\\d)(?:" + decimals + ")?|\\d+" + decimals
                + "|\\d+[.,]\\d{1,2}(?!\\d)|\\d+";
    }

    /** A small number without more is no fact; neither is a year. */
    private boolean isWorth(MatchResult match) {
        String digits = match.group("number");
        String unit = match.group("unit");
        boolean counts = unit != null && !ReadingWords.isSmall(unit, locale);
        boolean year = digits.matches("(?:1[5-9]|20)\\d\\d");
        boolean large = match.group("power") != null || digits.length() > 4;
        return large || (counts && !year && digits.length() > 1);
    }

    private Optional<Stated> money(MatchResult match) {
        return currencies
                .code(match.group("currency"))
                .map(code -> new Stated(FactKind.MONEY, value(match), "", code, null));
    }

    private Optional<Stated> percentage(MatchResult match) {
        return Optional.of(new Stated(FactKind.PERCENTAGE, value(match), "", "", null));
    }

    private Optional<Stated> counted(MatchResult match) {
        String unit = match.group("unit");
        return Optional.of(new Stated(FactKind.NUMBER, value(match), "", unit == null ? "" : unit, null));
    }

    private String value(MatchResult match) {
        BigDecimal read = new BigDecimal(plain(match.group("number")));
        String power = match.namedGroups().containsKey("power") ? match.group("power") : null;
        BigDecimal value = power == null ? read : read.multiply(factor(power)).stripTrailingZeros();
        String sign = match.group("sign").isEmpty() ? "" : "-";
        return sign + value.toPlainString();
    }

    private BigDecimal factor(String word) {
        String said = word.replaceAll(SPACE + "+", " ");
        BigDecimal exact = powers.get(said);
        return exact != null
                ? exact
                : powers.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(said))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(BigDecimal.ONE);
    }

    private String plain(String digits) {
        if (digits.matches("\\d+[.,]\\d{1,2}")) {
            return digits.replace(',', '.');
        }
        int point = digits.lastIndexOf(decimal);
        String whole = (point < 0 ? digits : digits.substring(0, point)).replaceAll("\\D", "");
        return point < 0 ? whole : whole + "." + digits.substring(point + 1);
    }
}
