package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.Origin;

/**
 * Derives the state and its words from what the manuscript knows and what is declared beside it: one pure function, so
 * that every output says the same. There is no sign-off yet, so whatever AI had a part in counts as unreviewed (EU AI
 * Act Art. 50(4): the exemption needs a review that is on record).
 */
final class Statements {

    /** From this share on an article counts as written by AI rather than with its help. */
    static final double GENERATED_FROM = 0.5;

    private Statements() {}

    /**
     * @param authorship who wrote the words, by the manuscript's log
     * @param declaration uses that left no words in the text, and what an archive said of its own texts
     * @param language BCP 47 tag of the article
     */
    static Statement derive(Authorship authorship, Declaration declaration, String language) {
        List<AiUse> uses = uses(authorship, declaration);
        double share = share(authorship, declaration);
        DisclosureState state = state(authorship, uses, share);
        Wording wording = Wording.in(language);
        List<String> details = new ArrayList<>();
        if (!uses.isEmpty()) {
            details.add(wording.say("details.uses", named(uses, wording)));
            String counted = share > authorship.aiShare() ? "details.share-stated" : "details.share";
            details.add(wording.say(counted, Math.round(share * 100)));
        }
        details.add(wording.say("details." + state.code()));
        details.add(wording.say("details.report"));
        String purposes = uses.stream()
                .map(use -> wording.say("purpose." + use.purpose().code()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Statement(state, wording.say("line." + state.code(), purposes), details, uses, share);
    }

    private static DisclosureState state(Authorship authorship, List<AiUse> uses, double share) {
        if (!uses.isEmpty()) {
            return share >= GENERATED_FROM
                    ? DisclosureState.AI_GENERATED_UNREVIEWED
                    : DisclosureState.AI_ASSISTED_UNREVIEWED;
        }
        boolean known = authorship.unexplained().isEmpty() && authorship.words(Origin.Kind.IMPORTED) == 0;
        return known && authorship.total() > 0 ? DisclosureState.HUMAN : DisclosureState.UNDECLARED;
    }

    /** An archive may have said how much of what it brought was AI's; nobody else states a share. */
    private static double share(Authorship authorship, Declaration declaration) {
        return authorship.words(Origin.Kind.IMPORTED) > 0
                ? Math.max(authorship.aiShare(), declaration.share())
                : authorship.aiShare();
    }

    private static List<AiUse> uses(Authorship authorship, Declaration declaration) {
        List<AiUse> uses = new ArrayList<>();
        for (Origin origin : authorship.aiOrigins()) {
            if (origin.purpose() != null) {
                uses.add(new AiUse(origin.tool(), origin.version(), origin.purpose()));
            }
        }
        uses.addAll(declaration.uses());
        return uses.stream().distinct().toList();
    }

    private static String named(List<AiUse> uses, Wording wording) {
        return uses.stream()
                .map(use -> {
                    String tool = use.version().isEmpty() ? use.tool() : use.tool() + " " + use.version();
                    return tool + " (" + wording.say("purpose." + use.purpose().code()) + ")";
                })
                .collect(Collectors.joining(", "));
    }
}
