package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactEntryTest {

    private static FactEntry entry(FactKind kind, String value, String unit) {
        return new FactEntry("", "Label", kind, value, "", unit, null, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY        | 50000000000            | usd | 50000000000
            MONEY        | 50 000 000             | EUR | 50000000
            MONEY        | 1'234'567.50           | CHF | 1234567.50
            NUMBER       | 16_000                 | ''  | 16000
            NUMBER       | -3.5                   | ''  | -3.5
            NUMBER       | +7                     | ''  | 7
            NUMBER       | 1.5e3                  | ''  | 1500
            NUMBER       | 1 234                  | ''  | 1234
            PERCENTAGE   | 4.5                    | ''  | 4.5
            DATE         | 2026-11-09             | ''  | 2026-11-09
            DATE_RANGE   | 2026-11-09 / 2026-11-12 | '' | 2026-11-09/2026-11-12
            DATE_RANGE   | 2026-11-09/2026-11-09  | ''  | 2026-11-09/2026-11-09
            LINK         | https://example.org/x  | ''  | https://example.org/x
            PERSON       | '  Ada Lovelace '      | ''  | Ada Lovelace
            QUOTATION    | Never again.           | Ada | Never again.
            """)
    void a_value_is_stored_plain(FactKind kind, String value, String unit, String stored) {
        assertThat(entry(kind, value, unit).value()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY        | fifty                  | USD | value
            MONEY        | 50,000                 | USD | value
            MONEY        | 50                     | ''  | unit
            MONEY        | 50                     | XXQ | unit
            MONEY        | 50                     | $   | unit
            NUMBER       | 12 apples              | ''  | value
            NUMBER       | 1e2147483647           | ''  | value
            NUMBER       | 1e-2147483647          | ''  | value
            NUMBER       | 12345678901234567890123456789012345678901 | '' | value
            PERCENTAGE   | 4.5%                   | ''  | value
            PERCENTAGE   | NaN                    | ''  | value
            DATE         | 9 November 2026        | ''  | value
            DATE         | 2026-02-30             | ''  | value
            DATE_RANGE   | 2026-11-09             | ''  | value
            DATE_RANGE   | 2026-11-12/2026-11-09  | ''  | value
            DATE_RANGE   | 2026-11-09/2026-11-12/2026-11-13 | '' | value
            LINK         | javascript:alert(1)    | ''  | value
            LINK         | ftp://example.org      | ''  | value
            TEXT         | '   '                  | ''  | value
            """)
    void a_value_that_does_not_fit_its_kind_is_refused(FactKind kind, String value, String unit, String field) {
        assertThat(Refused.field(() -> entry(kind, value, unit))).isEqualTo(field);
    }

    @Test
    void each_field_has_its_longest() {
        assertThat(Refused.field(() -> text("", "l".repeat(201), "v", "", ""))).isEqualTo("label");
        assertThat(Refused.field(() -> text("", "l", "v".repeat(4_001), "", "")))
                .isEqualTo("value");
        assertThat(Refused.field(() -> text("", "l", "v", "q".repeat(61), ""))).isEqualTo("qualifier");
        assertThat(Refused.field(() -> text("", "l", "v", "", "u".repeat(121)))).isEqualTo("unit");
        assertThat(Refused.field(() -> text("k".repeat(81), "l", "v", "", ""))).isEqualTo("key");
        FactEntry longest = text("k".repeat(80), "l".repeat(200), "v".repeat(4_000), "q".repeat(60), "u".repeat(120));
        assertThat(longest.key()).hasSize(80);
    }

    @Test
    void what_cannot_be_printed_is_refused() {
        assertThat(Refused.field(() -> text("", "a\u0000b", "v", "", ""))).isEqualTo("label");
        assertThat(Refused.field(() -> text("", "l", "a\u0000b", "", ""))).isEqualTo("value");
        assertThat(Refused.field(() -> text("", "  ", "v", "", ""))).isEqualTo("label");
    }

    @ParameterizedTest
    @CsvSource({"Contract-Value", "a--b", "-a", "a_b", "a b", "wert-ä"})
    void a_key_is_kebab_case(String key) {
        assertThat(Refused.field(() -> text(key, "l", "v", "", ""))).isEqualTo("key");
        assertThat(Refused.field(() -> new SourceEntry(key, "t", "", ""))).isEqualTo("key");
    }

    private static FactEntry text(String key, String label, String value, String qualifier, String unit) {
        return new FactEntry(key, label, FactKind.TEXT, value, qualifier, unit, null, "");
    }
}
