package org.colophon.reader.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.disclosure.DisclosurePolicy;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Responsible;
import org.colophon.identity.Role;
import org.colophon.publication.AiFigures;
import org.colophon.shared.Coded;

/**
 * The public page on AI: principles, who answers, what labels mean, how a review is done, figures.
 *
 * @param words the interface's texts in the language of the page
 * @param times as they are written in that language
 * @param principles empty where none are written; {@code principlesLanguage} is what they are written in
 * @param languages the page in other languages
 * @param links further pages that are there, with what they are called
 */
public record Transparency(
        Words words,
        Times times,
        ZoneId zone,
        DisclosurePolicy policy,
        Trusted principles,
        String principlesLanguage,
        AiFigures figures,
        List<Translation> languages,
        List<Link> links) {

    /** A page to go on to. */
    public record Link(String path, String name) {}

    public Transparency {
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /** Who answers for what is published. */
    public Responsible responsible() {
        return policy.terms().responsible();
    }

    /** The states in the order in which they are explained. */
    public List<DisclosureState> states() {
        return List.of(DisclosureState.values());
    }

    /** What a label is called. @param state code of the {@link DisclosureState} */
    public String label(String state) {
        return words.get("transparency.label." + state);
    }

    /** What a label means, in one sentence. */
    public String means(DisclosureState state) {
        return words.get("transparency.means." + state.code(), policy.terms().generatedFrom());
    }

    /** How a review is done under the policy that holds, sentence by sentence. */
    public List<String> review() {
        PolicyTerms terms = policy.terms();
        String signers = Arrays.stream(Role.values())
                .filter(terms.signers()::contains)
                .map(role -> words.get("transparency.role." + code(role)))
                .collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>(List.of(
                words.get("transparency.review.text"),
                words.get("transparency.review.ended"),
                words.get(terms.minor().isEmpty() ? "transparency.review.strict" : "transparency.review.minor"),
                words.get("transparency.review.signers", signers)));
        if (terms.fourEyes()) {
            sentences.add(words.get("transparency.review.eyes"));
        }
        sentences.add(words.get("transparency.review." + code(terms.demand())));
        return sentences;
    }

    /** The names of the tools on record, the most used first. */
    public List<String> tools() {
        return figures.tools().stream().map(AiFigures.ByTool::tool).distinct().toList();
    }

    /** How long the median review took, or a dash. */
    public String median() {
        Long seconds = figures.medianSeconds();
        if (seconds == null) {
            return "–";
        }
        return seconds < 60
                ? words.get("transparency.seconds", seconds)
                : words.get("transparency.minutes", Math.round(seconds / 60.0));
    }

    /** The beginning of the figures' first day. */
    public Instant from() {
        return figures.from().atStartOfDay(zone).toInstant();
    }

    /** The figures' last day, at noon or thereabouts. */
    public Instant to() {
        return figures.to().atStartOfDay(zone).toInstant().plus(Duration.ofHours(12));
    }

    private static String code(Enum<?> value) {
        return Coded.name(value);
    }
}
