package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fi", "fr");

    private static final Origin LECTOR = Origin.ai(null, "Lector", "3", AiPurpose.TRANSLATE);
    private static final Declaration RESEARCH =
            Declaration.used(0, List.of(new AiUse("Lector", "3", AiPurpose.RESEARCH)));

    /** Of 100 words, so many of each kind. */
    private static Authorship words(int ai, int imported, int unexplained) {
        return new Authorship(
                Map.of(
                        Origin.Kind.AI, ai,
                        Origin.Kind.IMPORTED, imported,
                        Origin.Kind.UNEXPLAINED, unexplained,
                        Origin.Kind.TYPED, 100 - ai - imported - unexplained),
                ai == 0 ? List.of() : List.of(LECTOR),
                unexplained == 0 ? List.of() : List.of(new Authorship.Place(TextName.BODY, 0, 9)));
    }

    static Stream<Arguments> all() {
        return Stream.<List<Object>>of(
                        List.of(words(0, 0, 0), Declaration.NOT_YET, "human"),
                        List.of(words(0, 0, 0), Declaration.NO_AI, "human"),
                        List.of(new Authorship(Map.of(), List.of(), List.of()), Declaration.NO_AI, "undeclared"),
                        List.of(words(0, 1, 0), Declaration.NO_AI, "undeclared"),
                        List.of(words(0, 100, 0), Declaration.NOT_YET, "undeclared"),
                        List.of(words(0, 0, 9), Declaration.NO_AI, "undeclared"),
                        List.of(words(0, 0, 0), RESEARCH, "ai-assisted-unreviewed"),
                        List.of(words(1, 0, 0), Declaration.NO_AI, "ai-assisted-unreviewed"),
                        List.of(words(49, 0, 0), Declaration.NOT_YET, "ai-assisted-unreviewed"),
                        List.of(words(50, 0, 0), Declaration.NOT_YET, "ai-generated-unreviewed"),
                        List.of(words(100, 0, 0), Declaration.NOT_YET, "ai-generated-unreviewed"),
                        List.of(words(0, 100, 0), Declaration.used(0.6, RESEARCH.uses()), "ai-generated-unreviewed"),
                        List.of(words(0, 0, 0), Declaration.used(0.6, RESEARCH.uses()), "ai-assisted-unreviewed"))
                .flatMap(row ->
                        LANGUAGES.stream().map(language -> Arguments.of(row.get(0), row.get(1), language, row.get(2))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void from_the_record_and_what_is_declared_follows(
            Authorship authorship, Declaration declared, String language, String state) {
        Statement statement = Statements.derive(authorship, declared, language);
        assertThat(statement.state().code()).isEqualTo(state);
        assertThat(statement.line()).isNotBlank();
        assertThat(statement.details())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).isNotBlank().doesNotContain("{", "}"));
        assertThat(statement.line()).doesNotContain("{", "}");
        if (!language.equals("en")) {
            assertThat(statement.line())
                    .isNotEqualTo(Statements.derive(authorship, declared, "en").line());
        }
        if (statement.state().usedAi()) {
            assertThat(statement.details().getFirst()).contains("Lector 3");
            String purpose = authorship.aiOrigins().isEmpty() ? "purpose.research" : "purpose.translate";
            assertThat(statement.line()).contains(Wording.in(language).say(purpose));
        }
    }

    @ParameterizedTest
    @CsvSource({"tlh", "''", "zh-Hant", "und", "?!"})
    void a_language_without_translation_is_told_in_english(String language) {
        assertThat(Statements.derive(words(0, 0, 0), Declaration.NO_AI, language))
                .isEqualTo(Statements.derive(words(0, 0, 0), Declaration.NO_AI, "en"));
    }

    @Test
    void a_country_s_language_is_told_in_that_language() {
        assertThat(Statements.derive(words(0, 0, 0), Declaration.NO_AI, "de-AT").line())
                .isEqualTo(Statements.derive(words(0, 0, 0), Declaration.NO_AI, "de")
                        .line());
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
