package org.colophon.disclosure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.jspecify.annotations.Nullable;

/** A statement for every state, derived as the application derives it. */
public final class DisclosureSamples {

    /** Who reviewed what is reviewed. */
    public static final String REVIEWER = "Ada Lind";

    private DisclosureSamples() {}

    /** The statement of an article in this state. @param language BCP 47 tag */
    public static Statement in(DisclosureState state, String language) {
        int ai = switch (state) {
            case HUMAN, AUTOMATED, UNDECLARED -> 0;
            case AI_ASSISTED, AI_ASSISTED_UNREVIEWED -> 20;
            case AI_GENERATED, AI_GENERATED_UNREVIEWED -> 80;
        };
        int imported = state == DisclosureState.UNDECLARED ? 5 : 0;
        Authorship authorship = new Authorship(
                Map.of(
                        Origin.Kind.AI, ai,
                        Origin.Kind.IMPORTED, imported,
                        Origin.Kind.TYPED, 100 - ai - imported),
                ai == 0 ? List.of() : List.of(Origin.ai(null, "Draftwell", "3.1", AiPurpose.DRAFT)),
                List.of());
        Declaration declared = state == DisclosureState.AUTOMATED ? Declaration.MADE_FROM_DATA : Declaration.NOT_YET;
        return Statements.derive(
                new Statements.Facts(authorship, declared, review(state), language, 2, "The Courier", ZoneOffset.UTC),
                new DisclosurePolicy(
                        3,
                        null,
                        null,
                        "",
                        new PolicyTerms(
                                "EU",
                                50,
                                Set.of(),
                                true,
                                SignOffDemand.NEVER,
                                Set.of(Role.STANDARDS_EDITOR),
                                new Responsible("Tomas Reyl", true, "desk@courier.example"),
                                Map.of(),
                                Map.of(),
                                true)));
    }

    private static @Nullable Review review(DisclosureState state) {
        return !state.reviewed()
                ? null
                : new Review(
                        new UUID(7, 7),
                        REVIEWER,
                        "standards-editor",
                        Instant.parse("2026-11-12T16:00:00Z"),
                        "I read it.",
                        "ab",
                        "ab",
                        List.of(),
                        3,
                        2,
                        100,
                        300,
                        false,
                        true);
    }
}
