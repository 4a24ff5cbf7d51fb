package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    @ParameterizedTest(name = "[{0}] {1} after “{2}”")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | $50 billion            | -            | money      | 50000000000   | USD      | -",
                "en | $50 billion            | worth up to_ | money      | 50000000000   | USD      | up-to",
                "en | up to $50 billion      | -            | money      | 50000000000   | USD      | up-to",
                "en | $50bn                  | -            | money      | 50000000000   | USD      | -",
                "en | £4.5m                  | nearly_      | money      | 4500000       | GBP      | nearly",
                "en | €3.1 million           | -            | money      | 3100000       | EUR      | -",
                "en | USD 1,250,000.50       | -            | money      | 1250000.50    | USD      | -",
                "en | 50 billion dollars     | -            | money      | 50000000000   | USD      | -",
                "en | -$3.50                 | -            | money      | -3.50         | USD      | -",
                "en-AU | $3 million          | -            | money      | 3000000       | AUD      | -",
                "de | €3,1 Mio.              | -            | money      | 3100000       | EUR      | -",
                "de | 50 Milliarden Euro     | bis zu_      | money      | 50000000000   | EUR      | up-to",
                "de | 3,1 Mio. €             | rund_        | money      | 3100000       | EUR      | about",
                "de | 1.250.000 US-Dollar    | -            | money      | 1250000       | USD      | -",
                "de | 1,5 Mrd. Franken       | -            | money      | 1500000000    | CHF      | -",
                "fr | 50 milliards de dollars | jusqu’à_    | money      | 50000000000   | USD      | up-to",
                "fr | 1 250 000 €            | -            | money      | 1250000       | EUR      | -",
                "fr | 3,1 millions d’euros   | -            | money      | 3100000       | EUR      | -",
                "es | 50 mil millones de dólares | hasta_   | money      | 50000000000   | USD      | up-to",
                "es | 3,1 millones de euros  | -            | money      | 3100000       | EUR      | -",
                "fi | 50 miljardia euroa     | enintään_    | money      | 50000000000   | EUR      | up-to",
                "fi | 1 250 000 €            | -            | money      | 1250000       | EUR      | -",
                "en | 4.5%                   | -            | percentage | 4.5           | -        | -",
                "en | 12 per cent            | about_       | percentage | 12            | -        | about",
                "de | 4,5 Prozent            | -            | percentage | 4.5           | -        | -",
                "fr | 4,5 %                  | -            | percentage | 4.5           | -        | -",
                "es | 12 por ciento          | -            | percentage | 12            | -        | -",
                "fi | 4,5 prosenttia         | -            | percentage | 4.5           | -        | -",
                "en | 9 November 2026        | -            | date       | 2026-11-09    | -        | -",
                "en | November 9, 2026       | -            | date       | 2026-11-09    | -        | -",
                "en | 9 Nov 2026             | -            | date       | 2026-11-09    | -        | -",
                "en | 2026-11-09             | -            | date       | 2026-11-09    | -        | -",
                "en | 09/11/2026             | -            | date       | 2026-11-09    | -        | -",
                "en-US | 11/9/2026           | -            | date       | 2026-11-09    | -        | -",
                "de | 9. November 2026       | -            | date       | 2026-11-09    | -        | -",
                "de | 9.11.2026              | -            | date       | 2026-11-09    | -        | -",
                "fr | 1er décembre 2026      | -            | date       | 2026-12-01    | -        | -",
                "es | 9 de noviembre de 2026 | -            | date       | 2026-11-09    | -        | -",
                "fi | 9. marraskuuta 2026    | -            | date       | 2026-11-09    | -        | -",
                "en | 16,000 jobs            | more than_   | number     | 16000         | jobs     | more-than",
                "en | 1.25 million people    | -            | number     | 1250000       | people   | -",
                "de | 16.000 Stellen         | -            | number     | 16000         | Stellen  | -",
                "fr | 16 000 emplois         | -            | number     | 16000         | emplois  | -",
                "es | 1,2 millones de personas | -          | number     | 1200000       | personas | -",
                "fi | 16 000 työpaikkaa      | -            | number     | 16000         | työpaikkaa | -",
                "en | 47                     | -            | number     | 47            | -        | -",
                "en | two lanes each way     | -            | text       | two lanes each way | -   | -",
                "en | 31 February 2026       | -            | text       | 31 February 2026 | -     | -",
                "en | MV Nordsund            | up to_       | text       | MV Nordsund   | -        | -",
            })
    void a_passage_is_read_as_its_language_writes_it(
            String language, String passage, String before, String kind, String value, String unit, String qualifier) {
        String text = before == null ? "" : before.replace('_', ' ');
        Stated stated = Recognition.in(language).whole(passage, text).stated();
        assertThat(stated.kind().code()).isEqualTo(kind);
        assertThat(stated.value()).isEqualTo(value);
        assertThat(stated.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(stated.qualifier()).isEqualTo(qualifier == null ? "" : qualifier);
    }

    @Test
    void a_qualifier_before_the_passage_belongs_to_it() {
        Recognised read = Recognition.in("en").whole("$50 billion", "It is worth up to ");
        assertThat(read.from()).isEqualTo(-6);
        assertThat(read.to()).isEqualTo(11);
    }

    @Test
    void what_readers_are_shown_is_read_again() {
        for (String language : List.of("en", "de", "fr", "es", "fi")) {
            for (Stated stated : List.of(
                    new Stated(FactKind.MONEY, "50000000000", "up-to", "USD", null),
                    new Stated(FactKind.MONEY, "4.50", "about", "EUR", null),
                    new Stated(FactKind.PERCENTAGE, "4.5", "nearly", "", null),
                    new Stated(FactKind.NUMBER, "1250000", "at-least", "kg", null),
                    new Stated(FactKind.DATE, "2026-03-09", "", "", null))) {
                String printed = FactPrinter.print(stated, language);
                assertThat(Recognition.in(language).whole(printed, "").stated())
                        .as(language + " " + printed)
                        .isEqualTo(stated);
            }
        }
    }

    @Test
    void running_text_offers_amounts_and_counted_things_but_not_years_and_small_numbers() {
        String text = "In 2026 the 3 boards paid up to $50 billion for 16,000 jobs, 4.5% more than on 9 November 2025."
                + " Chapter 7 says so at 10 to 5.";
        assertThat(Recognition.in("en").all(text).stream()
                        .map(one -> text.substring(one.from(), one.to()))
                        .toList())
                .containsExactly("up to $50 billion", "16,000 jobs", "4.5%", "9 November 2025");
    }

    @Test
    void a_long_passage_is_words_and_costs_little() {
        String long_ = "1,000 ".repeat(20_000);
        assertThat(Recognition.in("en").whole(long_, "").stated().kind()).isEqualTo(FactKind.TEXT);
        assertThat(Recognition.in("en").all(long_)).hasSizeGreaterThan(1_000);
    }
}
