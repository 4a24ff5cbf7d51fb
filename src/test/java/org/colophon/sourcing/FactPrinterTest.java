package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactPrinterTest {

    /** As printed, with the no-break spaces of CLDR written as plain ones. */
    private static String print(String language, FactKind kind, String value, String qualifier, String unit) {
        Stated stated = new Stated(kind, value, qualifier, unit, null);
        return FactPrinter.print(stated, language).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | MONEY      | 50000000000 | up to   | USD  | up to $50 billion
            en | MONEY      | 4200000     | ''      | EUR  | €4.2 million
            en | MONEY      | 4500        | about   | GBP  | about £4,500
            en | MONEY      | 4.5         | ''      | USD  | $4.50
            en | MONEY      | -2500000    | ''      | USD  | -$2.5 million
            en | MONEY      | -80         | ''      | USD  | -$80
            en | NUMBER     | 16000       | ''      | jobs | 16,000 jobs
            en | NUMBER     | 1250000     | over    | people | over 1.25 million people
            en | PERCENTAGE | 4.5         | ''      | ''   | 4.5%
            en | DATE       | 2026-11-09  | ''      | ''   | 9 November 2026
            en | DATE_RANGE | 2026-11-09/2026-11-12 | '' | '' | 9–12 November 2026
            en-US | DATE    | 2026-11-09  | ''      | ''   | November 9, 2026
            de | MONEY      | 50000000000 | bis zu  | USD  | bis zu 50 Milliarden $
            de | MONEY      | 4200000     | ''      | EUR  | 4,2 Millionen €
            de | MONEY      | 4.5         | ''      | EUR  | 4,50 €
            de | NUMBER     | 16000       | ''      | Stellen | 16.000 Stellen
            de | PERCENTAGE | 4.5         | rund    | ''   | rund 4,5 %
            de | DATE       | 2026-11-09  | ab      | ''   | ab 9. November 2026
            fr | MONEY      | 50000000000 | jusqu’à | EUR  | jusqu’à 50 milliards €
            fr | MONEY      | 4200000     | ''      | USD  | 4,2 millions $US
            fr | NUMBER     | 16000       | ''      | emplois | 16 000 emplois
            fr | PERCENTAGE | 4.5         | ''      | ''   | 4,5 %
            fr | DATE       | 2026-11-09  | ''      | ''   | 9 novembre 2026
            fi | MONEY      | 50000000000 | enintään | EUR | enintään 50 miljardia €
            fi | MONEY      | 4200000     | ''      | EUR  | 4,2 miljoonaa €
            fi | NUMBER     | 16000       | ''      | työpaikkaa | 16 000 työpaikkaa
            fi | PERCENTAGE | 4.5         | ''      | ''   | 4,5 %
            fi | DATE       | 2026-11-09  | ''      | ''   | 9. marraskuuta 2026
            fi | DATE_RANGE | 2026-11-09/2026-11-12 | '' | '' | 9.–12. marraskuuta 2026
            """)
    void a_fact_reads(String language, FactKind kind, String value, String qualifier, String unit, String printed) {
        assertThat(print(language, kind, value, qualifier, unit)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY      | 0.045        | USD | $0.045
            MONEY      | 999999.999   | USD | $999,999.999
            MONEY      | 1234567      | USD | $1,234,567
            MONEY      | 1234567.89   | USD | $1,234,567.89
            MONEY      | 4.5          | JPY | JP¥4.5
            NUMBER     | 1234567      | ''  | 1,234,567
            NUMBER     | 1234500      | ''  | 1,234,500
            NUMBER     | 999999999999 | ''  | 999,999,999,999
            NUMBER     | 0.12345678   | ''  | 0.12345678
            PERCENTAGE | 0.00000001   | ''  | 0.00000001%
            """)
    void nothing_is_rounded(FactKind kind, String value, String unit, String printed) {
        assertThat(print("en", kind, value, "", unit).replace("JP¥", "¥")).isEqualTo(printed.replace("JP¥", "¥"));
    }

    @ParameterizedTest
    @CsvSource({"tlh", "''", "not a language", "zz-ZZ"})
    void a_language_nobody_knows_prints_something_that_can_be_read(String language) {
        assertThat(print(language, FactKind.NUMBER, "16000", "", "jobs")).matches("16.?000 jobs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY      | plenty     | USD | plenty USD
            MONEY      | 5          | XXQ | 5 XXQ
            NUMBER     | some       | ''  | some
            DATE       | soon       | ''  | soon
            DATE_RANGE | 2026-11-09 | ''  | 2026-11-09
            PERSON     | Ada        | ''  | Ada
            """)
    void a_value_that_does_not_fit_is_printed_as_it_stands(FactKind kind, String value, String unit, String printed) {
        assertThat(print("en", kind, value, "", unit)).isEqualTo(printed);
    }

    @Test
    void a_day_is_printed_in_words() {
        assertThat(FactPrinter.day(LocalDate.of(2026, 11, 9), "en")).isEqualTo("9 November 2026");
    }
}
