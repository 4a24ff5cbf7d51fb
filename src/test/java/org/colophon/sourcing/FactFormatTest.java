package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format prints. What the table says is compared with CLDR, too, as the JDK tells it. */
class FactFormatTest {

    private static final LocalDate HELD = LocalDate.of(2026, 10, 31);

    private static Fact fact(FactKind kind, String value, String qualifier, String unit) {
        Fact like = Examples.of(kind);
        Stated stated = new Stated(kind, value, qualifier, unit, HELD);
        return new Fact(like.id(), "Label", stated, like.evidence(), like.verification(), like.care(), like.trace());
    }

    /** As printed, with the no-break spaces of CLDR written as plain ones. */
    private static String plain(String printed) {
        return printed.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String print(Fact fact, String format, String language) {
        return plain(
                format.isEmpty()
                        ? FactPrinter.print(fact, language)
                        : FactPrinter.print(fact, FactFormat.of(format).orElseThrow(), language, "The report")
                                .orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | MONEY      | 50000000000 | up-to | USD | ''      | up to $50 billion
            en    | MONEY      | 50000000000 | up-to | USD | full    | up to $50,000,000,000
            en    | MONEY      | 50000000000 | up-to | USD | code    | up to USD 50 billion
            en    | MONEY      | 50000000000 | up-to | USD | number  | up to 50 billion
            en    | MONEY      | 50000000000 | up-to | USD | bare    | $50 billion
            en    | MONEY      | 50000000000 | up-to | USD | value   | 50000000000
            en    | MONEY      | 0           | ''    | EUR | ''      | €0
            en    | MONEY      | 0           | ''    | EUR | full    | €0
            en    | MONEY      | -2500000    | ''    | EUR | full    | -€2,500,000
            en    | MONEY      | -2500000    | ''    | EUR | code    | -EUR 2.5 million
            en    | MONEY      | 4.5         | ''    | GBP | number  | 4.50
            en    | MONEY      | 4500.25     | ''    | GBP | code    | GBP 4,500.25
            en    | MONEY      | 1234567     | ''    | USD | full    | $1,234,567
            en    | MONEY      | 3000000     | ''    | JPY | full    | ¥3,000,000
            en-US | MONEY      | 50000000000 | about | USD | ''      | about $50 billion
            de    | MONEY      | 50000000000 | up-to | USD | ''      | bis zu 50 Milliarden $
            de    | MONEY      | 50000000000 | up-to | USD | full    | bis zu 50.000.000.000 $
            de    | MONEY      | 50000000000 | up-to | USD | code    | bis zu 50 Milliarden USD
            de    | MONEY      | 50000000000 | up-to | USD | number  | bis zu 50 Milliarden
            de    | MONEY      | 4.5         | ''    | EUR | full    | 4,50 €
            fr    | MONEY      | 50000000000 | up-to | EUR | full    | jusqu’à 50 000 000 000 €
            fr    | MONEY      | 4200000     | about | EUR | code    | environ 4,2 millions EUR
            fi    | MONEY      | 50000000000 | nearly | EUR | full   | lähes 50 000 000 000 €
            fi    | MONEY      | -80         | ''    | EUR | ''      | −80 €
            es    | MONEY      | 4200000     | at-least | EUR | ''   | al menos 4,2 millones €
            es    | MONEY      | 4200000     | at-least | EUR | full | al menos 4.200.000 €
            en    | NUMBER     | 16000       | about | jobs | ''     | about 16,000 jobs
            en    | NUMBER     | 4200000     | ''    | jobs | ''     | 4.2 million jobs
            en    | NUMBER     | 4200000     | ''    | jobs | full   | 4,200,000 jobs
            en    | NUMBER     | 4200000     | ''    | jobs | number | 4.2 million
            en    | NUMBER     | 0           | ''    | ''  | ''      | 0
            en    | NUMBER     | -3.5        | ''    | ''  | ''      | -3.5
            en    | NUMBER     | 1250000     | less-than | people | bare | 1.25 million people
            en    | NUMBER     | 999999999999 | ''   | ''  | ''      | 999,999,999,999
            de    | NUMBER     | 4200000     | more-than | Stellen | full | mehr als 4.200.000 Stellen
            de    | NUMBER     | 0.125       | ''    | ''  | ''      | 0,125
            fr    | NUMBER     | 4200000     | ''    | emplois | full | 4 200 000 emplois
            fi    | NUMBER     | -3.5        | ''    | ''  | ''      | −3,5
            es    | NUMBER     | 16000       | nearly | empleos | '' | casi 16.000 empleos
            en    | PERCENTAGE | 12          | about | ''  | ''      | about 12%
            en    | PERCENTAGE | -0.5        | ''    | ''  | ''      | -0.5%
            en    | PERCENTAGE | 4.5         | ''    | ''  | number  | 4.5
            de    | PERCENTAGE | 12          | ''    | ''  | ''      | 12 %
            fr    | PERCENTAGE | 12.5        | ''    | ''  | ''      | 12,5 %
            fi    | PERCENTAGE | 12          | ''    | ''  | ''      | 12 %
            es    | PERCENTAGE | 12          | reportedly | '' | ''  | al parecer 12 %
            en    | DATE       | 2026-11-09  | ''    | ''  | ''      | 9 November 2026
            en    | DATE       | 2026-11-09  | ''    | ''  | full    | Monday, 9 November 2026
            en    | DATE       | 2026-11-09  | ''    | ''  | short   | 9 Nov 2026
            en    | DATE       | 2026-11-09  | ''    | ''  | day-month | 9 November
            en    | DATE       | 2026-11-09  | ''    | ''  | month-year | November 2026
            en    | DATE       | 2026-11-09  | ''    | ''  | year    | 2026
            en    | DATE       | 2026-11-09  | ''    | ''  | iso     | 2026-11-09
            en-US | DATE       | 2026-11-09  | ''    | ''  | full    | Monday, November 9, 2026
            en-US | DATE       | 2026-11-09  | ''    | ''  | day-month | November 9
            de    | DATE       | 2026-11-09  | ''    | ''  | full    | Montag, 9. November 2026
            de    | DATE       | 2026-11-09  | ''    | ''  | short   | 09.11.2026
            de    | DATE       | 2026-11-09  | ''    | ''  | year    | 2026
            fr    | DATE       | 2026-11-09  | ''    | ''  | full    | lundi 9 novembre 2026
            fr    | DATE       | 2026-11-09  | ''    | ''  | month-year | novembre 2026
            fi    | DATE       | 2026-11-09  | ''    | ''  | day-month | 9. marraskuuta
            fi    | DATE       | 2026-11-09  | ''    | ''  | month-year | marraskuu 2026
            es    | DATE       | 2026-11-09  | ''    | ''  | ''      | 9 de noviembre de 2026
            es    | DATE       | 2026-11-09  | ''    | ''  | month-year | noviembre de 2026
            """)
    void a_fact_reads(
            String language,
            FactKind kind,
            String value,
            String qualifier,
            String unit,
            String format,
            String printed) {
        String said = print(fact(kind, value, qualifier, unit), format, language);
        assertThat(said).isEqualTo(printed);
        assertThat(said).contains(cldr(kind, value, unit, format, locale(language)));
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    /** What CLDR says must stand there. */
    private static String cldr(FactKind kind, String value, String unit, String format, Locale locale) {
        if (List.of("value", "iso", "code").contains(format)) {
            return format.equals("code") ? unit : value;
        }
        return plain(
                switch (kind) {
                    case MONEY ->
                        format.equals("full")
                                ? inFull(value, unit, locale)
                                : number(value, format.equals("full"), locale);
                    case NUMBER -> number(value, format.equals("full"), locale);
                    case PERCENTAGE -> {
                        NumberFormat percent = NumberFormat.getPercentInstance(locale);
                        percent.setMaximumFractionDigits(2);
                        yield format.isEmpty()
                                ? percent.format(new BigDecimal(value).movePointLeft(2))
                                : number(value, format.equals("full"), locale);
                    }
                    default -> day(LocalDate.parse(value), format, locale);
                });
    }

    private static String inFull(String value, String unit, Locale locale) {
        NumberFormat money = NumberFormat.getCurrencyInstance(locale.equals(Locale.UK) ? Locale.US : locale);
        money.setCurrency(Currency.getInstance(unit));
        if (!value.contains(".")) {
            money.setMaximumFractionDigits(0);
        }
        return money.format(new BigDecimal(value));
    }

    /** Its digits: in words where these say it exactly, else with separators. The sign stands elsewhere with money. */
    private static String number(String value, boolean full, Locale locale) {
        BigDecimal number = new BigDecimal(value).abs();
        boolean brief = number.signum() > 0 && number.stripTrailingZeros().precision() <= 3;
        if (full || !brief || number.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
            return NumberFormat.getNumberInstance(locale).format(number);
        }
        NumberFormat words = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
        words.setMaximumFractionDigits(3);
        return words.format(number.doubleValue());
    }

    private static String day(LocalDate day, String format, Locale locale) {
        return switch (format) {
            case "full" ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(day);
            case "short" ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
            case "day-month" ->
                DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale).format(day);
            case "month-year" ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(day);
            case "year" -> "2026";
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
        };
    }

    /** The JDK does not give out CLDR's intervals: the forms here are those that CLDR lists for these languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 2026-11-09/2026-11-12 | ''    | 9–12 November 2026
            en    | 2026-11-09/2026-11-09 | ''    | 9 November 2026
            en    | 2026-11-30/2026-12-02 | ''    | 30 November – 2 December 2026
            en    | 2026-12-30/2027-01-02 | ''    | 30 December 2026 – 2 January 2027
            en    | 2026-11-09/2026-11-12 | short | 9 Nov 2026 – 12 Nov 2026
            en    | 2026-11-09/2026-11-12 | year  | 2026
            en    | 2026-12-30/2027-01-02 | year  | 2026–2027
            en    | 2026-11-09/2026-11-12 | iso   | 2026-11-09/2026-11-12
            en-US | 2026-11-09/2026-11-12 | ''    | November 9–12, 2026
            en-US | 2026-11-30/2026-12-02 | ''    | November 30 – December 2, 2026
            de    | 2026-11-09/2026-11-12 | ''    | 9.–12. November 2026
            de    | 2026-11-30/2026-12-02 | ''    | 30. November – 2. Dezember 2026
            de    | 2026-12-30/2027-01-02 | ''    | 30. Dezember 2026 – 2. Januar 2027
            fr    | 2026-11-09/2026-11-12 | ''    | 9–12 novembre 2026
            fr    | 2026-11-30/2026-12-02 | ''    | 30 novembre – 2 décembre 2026
            fi    | 2026-11-09/2026-11-12 | ''    | 9.–12. marraskuuta 2026
            fi    | 2026-11-30/2026-12-02 | ''    | 30. marraskuuta – 2. joulukuuta 2026
            es    | 2026-11-09/2026-11-12 | ''    | 9–12 de noviembre de 2026
            es    | 2026-11-30/2026-12-02 | ''    | 30 de noviembre – 2 de diciembre de 2026
            ja    | 2026-11-30/2026-12-02 | ''    | 2026年11月30日 – 12月2日
            ja    | 2026-11-09/2026-11-12 | ''    | 2026年11月9–12日
            """)
    void two_days_say_once_what_they_share(String language, String value, String format, String printed) {
        assertThat(print(fact(FactKind.DATE_RANGE, value, "", ""), format, language))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON       | Ada Lovelace             | ''  | ''      | Ada Lovelace
            PERSON       | Ada Lovelace             | ''  | label   | Label
            ORGANISATION | Harbour Board            | ''  | as-of   | 31 October 2026
            PLACE        | Verrin                   | ''  | source  | The report
            QUOTATION    | It is safe.              | Ada | ''      | It is safe.
            QUOTATION    | It is safe.              | Ada | speaker | Ada
            QUOTATION    | It is safe.              | ''  | speaker | -
            TEXT         | two lanes                | ''  | bare    | two lanes
            TEXT         | two lanes                | ''  | full    | -
            TEXT         | see {{other}}            | ''  | ''      | see {{other}}
            LINK         | https://www.example.org/x | '' | host    | example.org
            LINK         | https://example.org/x    | ''  | ''      | https://example.org/x
            LINK         | https://ada@Verrin.example:8080/a b?c | '' | host | verrin.example
            PERSON       | Ada                      | ''  | host    | -
            NUMBER       | 5                        | ''  | code    | -
            """)
    void what_is_no_number_reads(FactKind kind, String value, String unit, String format, String printed) {
        assertThat(print(fact(kind, value, "", unit), format, "en")).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY      | plenty | USD | full  | plenty USD
            MONEY      | 5      | XXQ | ''    | 5 XXQ
            NUMBER     | some   | ''  | full  | some
            NUMBER     | 1e2147483647 | '' | '' | 1e2147483647
            PERCENTAGE | half   | ''  | ''    | half
            DATE       | soon   | ''  | year  | soon
            DATE_RANGE | 2026   | ''  | short | 2026
            LINK       | nowhere | '' | host  | nowhere
            """)
    void what_does_not_fit_is_printed_as_it_stands_in_every_format(
            FactKind kind, String value, String unit, String format, String printed) {
        Fact broken = fact(kind, value, "", unit);
        assertThat(FactPrinter.fits(broken.stated())).isFalse();
        assertThat(print(broken, format, "en")).isEqualTo(printed);
    }

    @Test
    void words_before_a_value_are_the_language_s_own_or_stand_as_they_are() {
        Fact old = fact(FactKind.NUMBER, "5", "up to", "");
        assertThat(print(old, "", "fi")).isEqualTo("enintään 5");
        assertThat(print(fact(FactKind.NUMBER, "5", "gut", ""), "", "en")).isEqualTo("gut 5");
        assertThat(print(fact(FactKind.NUMBER, "5", "at-least", ""), "", "sv")).isEqualTo("at least 5");
        for (Qualifier qualifier : Qualifier.values()) {
            assertThat(List.of("en", "de", "fr", "es", "fi").stream()
                            .map(tag -> qualifier.printed(Locale.forLanguageTag(tag)))
                            .distinct())
                    .hasSize(5);
            assertThat(Qualifier.of(qualifier.code())).contains(qualifier);
        }
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void every_kind_has_formats_with_examples(FactKind kind) {
        assertThat(FactFormat.of(kind)).contains(FactFormat.BARE, FactFormat.VALUE, FactFormat.LABEL);
        assertThat(FactFormat.of(kind))
                .allSatisfy(format -> assertThat(format.example(kind)).isNotEmpty());
        assertThat(Arrays.stream(FactFormat.values()).filter(format -> !format.suits(kind)))
                .allSatisfy(format -> assertThat(format.example(kind)).isEmpty());
    }
}
