package org.colophon.disclosure;

import org.colophon.manuscript.text.AiPurpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fi", "fr");

    private static Declaration declared(String what) {
        return switch (what) {
            case "not yet" -> Declaration.NOT_YET;
            case "no AI" -> Declaration.NO_AI;
            default ->
                Declaration.used(
                        Double.parseDouble(what),
                        Arrays.stream(AiPurpose.values())
                                .map(purpose -> new AiUse("Lector", "3", purpose))
                                .toList());
        };
    }

    static Stream<Arguments> all() {
        return Stream.of(
                        List.of("not yet", false, "undeclared"),
                        List.of("not yet", true, "undeclared"),
                        List.of("no AI", false, "human"),
                        List.of("no AI", true, "undeclared"),
                        List.of("0", false, "ai-assisted-unreviewed"),
                        List.of("0.4999", true, "ai-assisted-unreviewed"),
                        List.of("0.5", false, "ai-generated-unreviewed"),
                        List.of("1", true, "ai-generated-unreviewed"))
                .flatMap(row ->
                        LANGUAGES.stream().map(language -> Arguments.of(row.get(0), row.get(1), language, row.get(2))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void from_what_is_declared_follows(String declared, boolean imported, String language, String state) {
        Statement statement = Statements.derive(declared(declared), imported, language);
        assertThat(statement.state().code()).isEqualTo(state);
        assertThat(statement.line()).isNotBlank();
        assertThat(statement.details())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).isNotBlank().doesNotContain("{", "}"));
        assertThat(statement.line()).doesNotContain("{", "}");
        if (!language.equals("en")) {
            assertThat(statement.line())
                    .isNotEqualTo(Statements.derive(declared(declared), imported, "en")
                            .line());
        }
        if (statement.state().usedAi()) {
            assertThat(statement.details().getFirst()).contains("Lector 3");
            assertThat(statement.line()).contains(Wording.in(language).say("purpose.translate"));
        }
    }

    @ParameterizedTest
    @CsvSource({"tlh", "''", "zh-Hant", "und", "?!"})
    void a_language_without_translation_is_told_in_english(String language) {
        assertThat(Statements.derive(Declaration.NO_AI, false, language))
                .isEqualTo(Statements.derive(Declaration.NO_AI, false, "en"));
    }

    @Test
    void a_country_s_language_is_told_in_that_language() {
        assertThat(Statements.derive(Declaration.NO_AI, false, "de-AT").line())
                .isEqualTo(Statements.derive(Declaration.NO_AI, false, "de").line());
    }

    @Test
    void what_is_not_reviewed_says_that_no_review_is_on_record() {
        assertThat(Stream.of(DisclosureState.values())
                        .filter(state -> state.code().endsWith("-unreviewed")))
                .hasSize(2)
                .allSatisfy(state -> {
                    Wording english = Wording.in("en");
                    assertThat(english.say("line." + state.code(), "drafting"))
                            .contains("No editor’s review", "on record");
                    assertThat(english.say("details." + state.code())).contains("None is on record");
                });
    }

    @Test
    void a_declaration_says_one_thing() {
        AiUse use = new AiUse(" Lector ", " 3 ", AiPurpose.DRAFT);
        assertThat(use).isEqualTo(new AiUse("Lector", "3", AiPurpose.DRAFT));
        for (double share : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThat(Refused.field(() -> Declaration.used(share, List.of(use))))
                    .isEqualTo("ai");
        }
        assertThat(Refused.field(() -> Declaration.used(0.5, List.of()))).isEqualTo("ai");
        assertThat(Refused.field(() -> new Declaration(Declaration.Kind.NO_AI, 0.5, List.of())))
                .isEqualTo("ai");
        assertThat(Refused.field(() -> new Declaration(Declaration.Kind.NO_AI, 0, List.of(use))))
                .isEqualTo("ai");
        assertThat(Refused.field(() -> new AiUse(" ", "", AiPurpose.DRAFT))).isEqualTo("ai");
        assertThat(Refused.field(() -> new AiUse("a\u0000b", "", AiPurpose.DRAFT)))
                .isEqualTo("ai");
        assertThat(Refused.field(() -> new AiUse("x".repeat(121), "", AiPurpose.DRAFT)))
                .isEqualTo("ai");
        assertThat(Refused.field(() -> new AiUse("x", "x".repeat(61), AiPurpose.DRAFT)))
                .isEqualTo("ai");
    }
}
