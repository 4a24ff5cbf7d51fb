package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colophon.identity.Role;

/**
 * One part of a policy that a decision changed, in the words of the newsroom's screens.
 *
 * @param field which part, such as {@code Four eyes}
 * @param before what it said, and {@code after} what it says now
 */
public record PolicyChange(String field, String before, String after) {

    /** One part of a policy and what it says. */
    public record Part(String field, String says) {}

    /** What differs between two policies, part by part, in a fixed order. */
    public static List<PolicyChange> between(PolicyTerms before, PolicyTerms after) {
        Map<String, String> old = parts(before, after.wording());
        Map<String, String> now = parts(after, before.wording());
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<PolicyChange> changes = new ArrayList<>();
        for (String field : fields) {
            String was = old.getOrDefault(field, "");
            String is = now.getOrDefault(field, "");
            if (!was.equals(is)) {
                changes.add(new PolicyChange(field, was, is));
            }
        }
        return changes;
    }

    /** Everything that a policy says; of the sentences only the newsroom's own. */
    public static List<Part> all(PolicyTerms terms) {
        return parts(terms, Map.of()).entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static Map<String, String> parts(PolicyTerms terms, Map<String, Map<String, String>> also) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Jurisdiction", Jurisdiction.of(terms.jurisdiction()).name());
        parts.put("Counts as generated from", terms.generatedFrom() + " % of the words");
        parts.put("Minor edits", terms.minor().isEmpty() ? "None" : minor(terms.minor()));
        parts.put("Sign-off needed", terms.demand().title());
        parts.put("Who may sign", signers(terms.signers()));
        parts.put("Four eyes", terms.fourEyes() ? "Required" : "Not required");
        Responsible responsible = terms.responsible();
        parts.put(
                "Responsible",
                responsible.name().isEmpty()
                        ? "Nobody"
                        : responsible.name() + (responsible.person() ? " (a person)" : " (a function or company)"));
        parts.put("Contact", responsible.contact().isEmpty() ? "None" : responsible.contact());
        parts.put("HTTP header AI-Disclosure", terms.header() ? "On" : "Off");
        for (String language : PolicyTerms.LANGUAGES) {
            String principles = terms.principles().getOrDefault(language, "");
            parts.put("Principles in " + languageName(language), principles.isEmpty() ? "Not written" : principles);
        }
        for (String language : PolicyTerms.LANGUAGES) {
            Map<String, String> own = terms.wording().getOrDefault(language, Map.of());
            Map<String, String> shown = new TreeMap<>();
            also.getOrDefault(language, Map.of())
                    .keySet()
                    .forEach(key -> shown.put(key, "The product’s: " + Template.original(language, key)));
            shown.putAll(own);
            Template.keys().stream()
                    .filter(shown::containsKey)
                    .forEach(key -> parts.put(sentenceName(language, key), String.valueOf(shown.get(key))));
        }
        return parts;
    }

    /** The name of a sentence on screen, such as {@code Line in German: By people}. */
    public static String sentenceName(String language, String key) {
        String code = key.substring(key.indexOf('.') + 1);
        return "%s in %s: %s"
                .formatted(
                        key.startsWith("line.") ? "Line" : "Explanation",
                        languageName(language),
                        DisclosureState.of(code).map(DisclosureState::title).orElse(code));
    }

    /** The English name of a language. @param tag BCP 47 */
    public static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String minor(Set<MinorEdit> kinds) {
        return Arrays.stream(MinorEdit.values())
                .filter(kinds::contains)
                .map(MinorEdit::title)
                .collect(Collectors.joining("; "));
    }

    private static String signers(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::title)
                .collect(Collectors.joining(", "));
    }
}
