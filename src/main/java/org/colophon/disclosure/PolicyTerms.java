package org.colophon.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;

/**
 * What a newsroom decides about AI and its disclosure. It moves the line between help and authorship, says who signs and
 * in which words readers are told; whether AI had a part, and whether a review is on record, it cannot decide.
 *
 * @param jurisdiction code of the {@link Jurisdiction} that the verdict rests on
 * @param generatedFrom from which part of the words on a text counts as generated, in percent, 25 to 100:
 *     the sentences say “in large part”
 * @param minor which later human edits leave a sign-off standing
 * @param fourEyes whether somebody who wrote a text alone may not sign for it
 * @param demand when a sign-off is needed to publish
 * @param signers whose signature counts; at least one role of the newsroom
 * @param responsible who answers for what is published
 * @param principles the newsroom's principles on AI by language, as Markdown
 * @param wording the newsroom's own sentences by language and key; what is not there comes with the product
 * @param header whether pages carry the HTTP header {@code AI-Disclosure}
 */
public record PolicyTerms(
        String jurisdiction,
        int generatedFrom,
        Set<MinorEdit> minor,
        boolean fourEyes,
        SignOffDemand demand,
        Set<Role> signers,
        Responsible responsible,
        Map<String, String> principles,
        Map<String, Map<String, String>> wording,
        boolean header) {

    /** The languages that the product has wording for; the first is taken where there is no other. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "fi");

    /** What holds until a newsroom decides otherwise. */
    public static final PolicyTerms INITIAL = new PolicyTerms(
            "EU",
            50,
            Set.of(),
            true,
            SignOffDemand.NEVER,
            EnumSet.of(Role.STANDARDS_EDITOR),
            Responsible.NOBODY,
            Map.of(),
            Map.of(),
            false);

    private static final int PRINCIPLES_MAX = 20_000;
    private static final int GENERATED_LEAST = 25;

    /** @throws BadInput when a part is out of its range or a sentence cannot be used; the field names it */
    public PolicyTerms {
        Jurisdiction.of(jurisdiction);
        if (generatedFrom < GENERATED_LEAST || generatedFrom > 100) {
            throw new BadInput("generatedFrom", "A text counts as generated from 25 to 100 per cent of its words on.");
        }
        if (signers.isEmpty() || signers.contains(Role.READER)) {
            throw new BadInput("signers", "Name at least one role of the newsroom that may sign.");
        }
        minor = Set.copyOf(minor);
        signers = Set.copyOf(signers);
        principles = Map.copyOf(principles);
        principles.forEach((language, text) -> {
            known("principles", language);
            if (text.length() > PRINCIPLES_MAX) {
                throw new BadInput("principles." + language, "The principles have 20,000 characters at most.");
            }
        });
        Map<String, Map<String, String>> copy = new TreeMap<>();
        wording.forEach((language, sentences) -> {
            known("wording", language);
            sentences.forEach((key, sentence) -> Template.check(language, key, sentence));
            copy.put(language, Map.copyOf(sentences));
        });
        wording = Map.copyOf(copy);
    }

    private static void known(String field, String language) {
        if (!LANGUAGES.contains(language)) {
            throw new BadInput(field, "There are no sentences in the language “%s”.".formatted(language));
        }
    }
}
