package org.colophon.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;

/** An invented article for each state, to show what readers would be told. Its names say that they are invented. */
final class Sample {

    static final String REVIEWER = "Sam Sample";
    private static final Origin TOOL = Origin.ai(null, "Sampletool", "1.0", AiPurpose.DRAFT);
    private static final int WORDS = 400;

    private Sample() {}

    static Statements.Facts of(
            DisclosureState state, PolicyTerms terms, String language, Newsroom newsroom, Instant now) {
        return new Statements.Facts(
                authorship(state, terms),
                state == DisclosureState.AUTOMATED ? Declaration.MADE_FROM_DATA : Declaration.NO_AI,
                state.reviewed() ? review(terms, now) : null,
                language,
                3,
                newsroom.name(),
                newsroom.zone());
    }

    private static Authorship authorship(DisclosureState state, PolicyTerms terms) {
        return switch (state) {
            case HUMAN, AUTOMATED -> words(Origin.Kind.TYPED, 100, null);
            case UNDECLARED -> words(Origin.Kind.IMPORTED, 100, null);
            case AI_ASSISTED, AI_ASSISTED_UNREVIEWED -> words(Origin.Kind.AI, 20, TOOL);
            case AI_GENERATED, AI_GENERATED_UNREVIEWED ->
                words(Origin.Kind.AI, Math.max(80, terms.generatedFrom()), TOOL);
        };
    }

    private static Authorship words(Origin.Kind kind, int percent, @Nullable Origin tool) {
        int some = WORDS * percent / 100;
        Map<Origin.Kind, Integer> words =
                some == WORDS ? Map.of(kind, some) : Map.of(kind, some, Origin.Kind.TYPED, WORDS - some);
        return new Authorship(words, tool == null ? List.of() : List.of(tool), List.of());
    }

    private static Review review(PolicyTerms terms, Instant now) {
        String role = terms.signers().stream()
                .sorted()
                .findFirst()
                .map(SignOffs::code)
                .orElseThrow();
        return new Review(new UUID(0, 0), REVIEWER, role, now, "", "", "", List.of(), 4, 2, WORDS, 300, false, true);
    }
}
