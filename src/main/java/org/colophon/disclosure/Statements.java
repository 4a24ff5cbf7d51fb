package org.colophon.disclosure;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Derives state, verdict and words from what the manuscript knows, what is declared beside it, the policy and the
 * sign-off: one pure function, so that every output says the same.
 */
final class Statements {

    private Statements() {}

    /**
     * All that a statement is derived from.
     *
     * @param authorship who wrote the words, by the manuscript's log
     * @param declaration uses that left no words in the text, and what an archive said of its own texts
     * @param review the sign-off that covers exactly this text, or null
     * @param language BCP 47 tag of the article
     * @param sources how many sources the article lists
     */
    record Facts(
            Authorship authorship,
            Declaration declaration,
            @Nullable Review review,
            String language,
            int sources,
            String newsroom,
            ZoneId zone) {}

    static Statement derive(Facts known, DisclosurePolicy policy) {
        PolicyTerms terms = policy.terms();
        List<AiUse> uses = uses(known.authorship(), known.declaration());
        double share = share(known.authorship(), known.declaration());
        DisclosureState state = state(known, uses, share, terms);
        Verdict verdict = Jurisdiction.of(terms.jurisdiction()).verdict(state, terms.responsible());
        Wording wording = Wording.in(known.language(), terms.wording());
        Map<String, String> values = values(known, uses, share, terms.responsible(), wording);
        return new Statement(
                state,
                wording.say("line." + state.code(), values),
                details(known, state, uses, share, wording, values),
                uses,
                share,
                verdict,
                known.review(),
                terms.responsible(),
                policy.number());
    }

    private static DisclosureState state(Facts known, List<AiUse> uses, double share, PolicyTerms terms) {
        Authorship authorship = known.authorship();
        if (!uses.isEmpty() || authorship.words(Origin.Kind.AI) > 0) {
            boolean generated = share * 100 >= terms.generatedFrom();
            if (known.review() != null) {
                return generated ? DisclosureState.AI_GENERATED : DisclosureState.AI_ASSISTED;
            }
            return generated ? DisclosureState.AI_GENERATED_UNREVIEWED : DisclosureState.AI_ASSISTED_UNREVIEWED;
        }
        boolean unknown = !authorship.unexplained().isEmpty()
                || authorship.words(Origin.Kind.UNEXPLAINED) > 0
                || authorship.words(Origin.Kind.IMPORTED) > 0
                || authorship.total() == 0;
        if (unknown) {
            return DisclosureState.UNDECLARED;
        }
        return known.declaration().kind() == Declaration.Kind.AUTOMATED
                ? DisclosureState.AUTOMATED
                : DisclosureState.HUMAN;
    }

    private static List<String> details(
            Facts known,
            DisclosureState state,
            List<AiUse> uses,
            double share,
            Wording wording,
            Map<String, String> values) {
        List<String> details = new ArrayList<>();
        if (!uses.isEmpty()) {
            details.add(wording.say("details.uses", values));
            String counted = share > known.authorship().aiShare() ? "details.share-stated" : "details.share";
            details.add(wording.say(counted, values));
        }
        details.add(wording.say("details." + state.code(), values));
        Review review = known.review();
        if (review != null && state.reviewed()) {
            if (review.facts() > 0) {
                details.add(wording.say("details.facts", values));
            }
            if (!review.changes().isEmpty()) {
                details.add(wording.say("details.minor", values));
            }
        }
        details.add(wording.say(values.containsKey("contact") ? "details.contact" : "details.report", values));
        return details;
    }

    private static Map<String, String> values(
            Facts known, List<AiUse> uses, double share, Responsible responsible, Wording wording) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("newsroom", known.newsroom());
        values.put("tools", named(uses, wording));
        values.put(
                "purposes",
                uses.stream()
                        .map(use -> wording.word("purpose." + use.purpose().code()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        values.put("share", Long.toString(percent(share)));
        values.put("sources", Integer.toString(known.sources()));
        if (responsible.named()) {
            values.put("responsible", responsible.name());
            values.put("contact", responsible.contact());
        }
        Review review = known.review();
        if (review != null) {
            values.put("reviewer", review.reviewer());
            values.put("role", wording.word("role." + review.role()));
            values.put(
                    "date",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(dates(known.language(), wording))
                            .format(review.at().atZone(known.zone())));
            values.put("facts", Integer.toString(review.facts()));
            values.put("changes", Integer.toString(review.changes().size()));
        }
        return values;
    }

    /** As the article's own region writes dates; English without a region as the rest of the paper does. */
    private static Locale dates(String language, Wording wording) {
        Locale own = Locale.forLanguageTag(language);
        Locale told = wording.locale();
        if (own.getLanguage().equals(told.getLanguage()) && !own.getCountry().isEmpty()) {
            return own;
        }
        return told.getLanguage().equals("en") ? Locale.UK : told;
    }

    /** A trace of AI is never rounded to nothing, nor a trace of people to all. */
    private static long percent(double share) {
        long rounded = Math.round(share * 100);
        if (share > 0 && rounded == 0) {
            return 1;
        }
        return share < 1 && rounded == 100 ? 99 : rounded;
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
                    return tool + " (" + wording.word("purpose." + use.purpose().code()) + ")";
                })
                .collect(Collectors.joining(", "));
    }
}
