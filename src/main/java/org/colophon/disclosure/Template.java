package org.colophon.disclosure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.shared.BadInput;

/**
 * A sentence with placeholders in braces, such as {@code Drafted by AI ({purposes}), checked by {reviewer}.} Which
 * placeholders a sentence may have follows from its key: who reviewed can be said only where a review is on record.
 */
public final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final int LINE_MAX = 240;
    private static final int DETAILS_MAX = 1_000;

    private static final Set<String> ALWAYS = ordered("newsroom", "responsible", "contact");
    private static final Set<String> OF_AI = ordered("tools", "purposes", "share", "sources");
    private static final Set<String> OF_REVIEWED = ordered("reviewer", "role", "date", "facts", "changes");

    private Template() {}

    /** The keys of the sentences that a newsroom can write anew: line and details of every state. */
    public static List<String> keys() {
        return Arrays.stream(DisclosureState.values())
                .flatMap(state -> List.of("line." + state.code(), "details." + state.code()).stream())
                .toList();
    }

    /** The placeholders that the sentence of this key may have. */
    public static Set<String> placeholders(String key) {
        Set<String> names = new LinkedHashSet<>(ALWAYS);
        state(key).ifPresent(state -> {
            if (state.usedAi()) {
                names.addAll(OF_AI);
            }
            if (state.reviewed()) {
                names.addAll(OF_REVIEWED);
            }
        });
        return names;
    }

    /**
     * Checks a sentence as a newsroom wrote it.
     *
     * @throws BadInput with the field {@code wording.<language>.<key>} when it cannot be used, saying why
     */
    public static void check(String language, String key, String sentence) {
        String field = "wording." + language + "." + key;
        if (!keys().contains(key)) {
            throw new BadInput(field, "There is no sentence “%s”.".formatted(key));
        }
        if (sentence.isBlank()) {
            throw new BadInput(field, "Readers must be told something. Leave the product’s own sentence instead.");
        }
        int most = key.startsWith("line.") ? LINE_MAX : DETAILS_MAX;
        if (sentence.length() > most) {
            throw new BadInput(
                    field, "This sentence has %,d characters; %,d are the most.".formatted(sentence.length(), most));
        }
        if (sentence.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(field, "Write it in one paragraph, without line breaks.");
        }
        Set<String> known = placeholders(key);
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            if (!known.contains(matcher.group(1))) {
                throw new BadInput(
                        field,
                        "“{%s}” is no placeholder of this sentence. These are: %s."
                                .formatted(
                                        matcher.group(1),
                                        known.stream()
                                                .map(name -> "{" + name + "}")
                                                .collect(Collectors.joining(", "))));
            }
        }
        if (PLACEHOLDER.matcher(sentence).replaceAll("").matches(".*[{}].*")) {
            throw new BadInput(field, "A brace stands alone. Placeholders are written like {newsroom}.");
        }
    }

    /** The sentence with its placeholders filled. What has no value is left out. */
    static String fill(String sentence, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")))
                .strip();
    }

    /** The sentence that comes with the product. @param language BCP 47 tag; English where there is none in it */
    public static String original(String language, String key) {
        return Wording.in(language).template(key);
    }

    private static Optional<DisclosureState> state(String key) {
        return DisclosureState.of(key.substring(key.indexOf('.') + 1));
    }

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
