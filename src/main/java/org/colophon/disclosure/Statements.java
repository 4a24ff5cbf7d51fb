package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Derives the state and its words from what is declared: one pure function, so that every output says the same. There
 * is no sign-off yet, so whatever AI had a part in counts as unreviewed (EU AI Act Art. 50(4): the exemption needs a
 * review that is on record).
 */
final class Statements {

    /** From this share on an article counts as written by AI rather than with its help. */
    static final double GENERATED_FROM = 0.5;

    private Statements() {}

    /**
     * @param imported whether the text came from outside: without a declaration nobody knows how it was written
     * @param language BCP 47 tag of the article
     */
    static Statement derive(Declaration declaration, boolean imported, String language) {
        DisclosureState state = state(declaration, imported);
        Wording wording = Wording.in(language);
        List<String> details = new ArrayList<>();
        if (!declaration.uses().isEmpty()) {
            details.add(wording.say("details.uses", uses(declaration, wording)));
            details.add(wording.say("details.share", Math.round(declaration.share() * 100)));
        }
        details.add(wording.say("details." + state.code()));
        details.add(wording.say("details.report"));
        String purposes = declaration.uses().stream()
                .map(use -> wording.say("purpose." + use.purpose().code()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Statement(
                state, wording.say("line." + state.code(), purposes), details, declaration.uses(), declaration.share());
    }

    static DisclosureState state(Declaration declaration, boolean imported) {
        return switch (declaration.kind()) {
            case NOT_DECLARED -> DisclosureState.UNDECLARED;
            case NO_AI -> imported ? DisclosureState.UNDECLARED : DisclosureState.HUMAN;
            case AI_USED ->
                declaration.share() >= GENERATED_FROM
                        ? DisclosureState.AI_GENERATED_UNREVIEWED
                        : DisclosureState.AI_ASSISTED_UNREVIEWED;
        };
    }

    private static String uses(Declaration declaration, Wording wording) {
        return declaration.uses().stream()
                .map(use -> {
                    String tool = use.version().isEmpty() ? use.tool() : use.tool() + " " + use.version();
                    return tool + " (" + wording.say("purpose." + use.purpose().code()) + ")";
                })
                .collect(Collectors.joining(", "));
    }
}
