package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static Statement derive(Authorship authorship, Declaration declared, String language) {
        return derive(authorship, declared, language, null, PolicyTerms.INITIAL);
    }

    private static Statement derive(
            Authorship authorship, Declaration declared, String language, @Nullable Review review, PolicyTerms terms) {
        return Statements.derive(
                new Statements.Facts(authorship, declared, review, language, 2, "The Lantern", ZoneOffset.UTC),
                new DisclosurePolicy(7, null, null, "", terms));
    }

    private static final Review REVIEW = new Review(
            new UUID(0, 1),
            "Ada Lind",
            "standards-editor",
            Instant.parse("2026-11-20T10:00:00Z"),
            "I read it.",
            "aa",
            "aa",
            List.of(),
            3,
            4,
            100,
            300,
            false,
            true);

    private static PolicyTerms terms(int generatedFrom, Responsible responsible) {
        return new PolicyTerms(
                "EU",
                generatedFrom,
                Set.of(),
                true,
                SignOffDemand.NEVER,
                Set.of(Role.EDITOR),
                responsible,
                Map.of(),
                Map.of("en", Map.of("line.ai-assisted", "Ours: {reviewer} at {newsroom} used {sources} sources.")),
                false);
    }

    private static final Responsible DESK = new Responsible("The standards desk", false, "desk@lantern.example");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fi", "fr"})
    void a_review_of_what_ai_wrote_names_the_reviewer_in_every_language(String language) {
        for (int ai : new int[] {20, 80}) {
            Statement statement = derive(words(ai, 0, 0), Declaration.NOT_YET, language, REVIEW, PolicyTerms.INITIAL);
            assertThat(statement.state())
                    .isEqualTo(ai == 20 ? DisclosureState.AI_ASSISTED : DisclosureState.AI_GENERATED);
            assertThat(statement.line()).contains("Ada Lind").doesNotContain("{");
            assertThat(String.join("\n", statement.details()))
                    .contains("Ada Lind", "2026", "4")
                    .doesNotContain("{");
            assertThat(statement.review()).isEqualTo(REVIEW);
        }
    }

    @Test
    void a_review_does_not_make_unknown_text_known_nor_a_person_s_text_ai_s() {
        assertThat(derive(words(0, 1, 0), Declaration.NO_AI, "en", REVIEW, PolicyTerms.INITIAL)
                        .state())
                .isEqualTo(DisclosureState.UNDECLARED);
        assertThat(derive(words(0, 0, 0), Declaration.NO_AI, "en", REVIEW, PolicyTerms.INITIAL)
                        .state())
                .isEqualTo(DisclosureState.HUMAN);
    }

    @Test
    void the_policy_moves_only_the_line_between_help_and_authorship() {
        for (int share = 0; share <= 100; share++) {
            DisclosureState strict = derive(words(share, 0, 0), Declaration.NO_AI, "en", null, terms(25, DESK))
                    .state();
            DisclosureState lax = derive(words(share, 0, 0), Declaration.NO_AI, "en", null, terms(100, DESK))
                    .state();
            assertThat(strict.usedAi()).isEqualTo(share > 0).isEqualTo(lax.usedAi());
            assertThat(strict.mandatory()).isEqualTo(lax.mandatory());
            assertThat(strict == DisclosureState.AI_GENERATED_UNREVIEWED).isEqualTo(share >= 25);
            assertThat(lax == DisclosureState.AI_GENERATED_UNREVIEWED).isEqualTo(share == 100);
        }
    }

    @Test
    void a_template_made_from_data_is_automated_only_without_ai_and_with_known_origins() {
        assertThat(derive(words(0, 0, 0), Declaration.MADE_FROM_DATA, "en").state())
                .isEqualTo(DisclosureState.AUTOMATED);
        assertThat(derive(words(1, 0, 0), Declaration.MADE_FROM_DATA, "en").state())
                .isEqualTo(DisclosureState.AI_ASSISTED_UNREVIEWED);
        assertThat(derive(words(0, 1, 0), Declaration.MADE_FROM_DATA, "en").state())
                .isEqualTo(DisclosureState.UNDECLARED);
    }

    @Test
    void the_exemption_needs_a_review_and_somebody_who_answers() {
        assertThat(kind(null, DESK)).isEqualTo(Verdict.Kind.LABEL_REQUIRED);
        assertThat(kind(REVIEW, Responsible.NOBODY)).isEqualTo(Verdict.Kind.LABEL_REQUIRED);
        assertThat(kind(REVIEW, new Responsible("Ada Lind", true, ""))).isEqualTo(Verdict.Kind.LABEL_REQUIRED);
        assertThat(kind(REVIEW, DESK)).isEqualTo(Verdict.Kind.EXEMPT);
        for (DisclosureState state : DisclosureState.values()) {
            Verdict verdict = Jurisdiction.of("EU").verdict(state, DESK);
            assertThat(verdict.rule()).contains("2024/1689", "50(4)");
            assertThat(verdict.reason()).doesNotContainIgnoringCase("compliant");
            assertThat(verdict.kind() == Verdict.Kind.VOLUNTARY).isEqualTo(!state.usedAi());
        }
    }

    private static Verdict.Kind kind(@Nullable Review review, Responsible responsible) {
        return Objects.requireNonNull(derive(words(9, 0, 0), Declaration.NO_AI, "en", review, terms(50, responsible))
                        .verdict())
                .kind();
    }

    @Test
    void a_newsroom_s_own_sentence_is_told_in_its_language_and_the_product_s_in_the_others() {
        assertThat(derive(words(9, 0, 0), Declaration.NO_AI, "en", REVIEW, terms(50, DESK))
                        .line())
                .isEqualTo("Ours: Ada Lind at The Lantern used 2 sources.");
        assertThat(derive(words(9, 0, 0), Declaration.NO_AI, "de", REVIEW, terms(50, DESK))
                        .line())
                .contains("geprüft von Ada Lind");
        assertThat(derive(words(9, 0, 0), Declaration.NO_AI, "en", REVIEW, terms(50, DESK))
                        .details()
                        .getLast())
                .contains("The standards desk", "desk@lantern.example");
    }

    @Test
    void a_trace_of_ai_is_never_told_as_nothing() {
        Authorship trace =
                new Authorship(Map.of(Origin.Kind.AI, 1, Origin.Kind.TYPED, 9_999), List.of(LECTOR), List.of());
        assertThat(String.join(" ", derive(trace, Declaration.NO_AI, "en").details()))
                .contains("About 1 %");
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
        Statement statement = derive(authorship, declared, language);
        assertThat(statement.state().code()).isEqualTo(state);
        assertThat(statement.line()).isNotBlank();
        assertThat(statement.details())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).isNotBlank().doesNotContain("{", "}"));
        assertThat(statement.line()).doesNotContain("{", "}");
        if (!language.equals("en")) {
            assertThat(statement.line())
                    .isNotEqualTo(derive(authorship, declared, "en").line());
        }
        if (statement.state().usedAi()) {
            assertThat(statement.details().getFirst()).contains("Lector 3");
            String purpose = authorship.aiOrigins().isEmpty() ? "purpose.research" : "purpose.translate";
            assertThat(statement.line()).contains(Wording.in(language).word(purpose));
        }
    }

    @ParameterizedTest
    @CsvSource({"tlh", "''", "zh-Hant", "und", "?!"})
    void a_language_without_translation_is_told_in_english(String language) {
        assertThat(derive(words(0, 0, 0), Declaration.NO_AI, language))
                .isEqualTo(derive(words(0, 0, 0), Declaration.NO_AI, "en"));
    }

    @Test
    void a_country_s_language_is_told_in_that_language() {
        assertThat(derive(words(0, 0, 0), Declaration.NO_AI, "de-AT").line())
                .isEqualTo(derive(words(0, 0, 0), Declaration.NO_AI, "de").line());
    }

    @Test
    void what_is_not_reviewed_says_that_no_review_is_on_record() {
        assertThat(Stream.of(DisclosureState.values())
                        .filter(state -> state.code().endsWith("-unreviewed")))
                .hasSize(2)
                .allSatisfy(state -> {
                    Wording english = Wording.in("en");
                    assertThat(english.template("line." + state.code())).contains("No editor’s review", "on record");
                    assertThat(english.template("details." + state.code())).contains("None is on record");
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
