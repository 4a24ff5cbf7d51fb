package org.colophon.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one policy at the same time: what each of them changed, in one. Where both changed the same part
 * differently, mine stands and is named.
 *
 * @param terms both changes together
 * @param both the parts that both changed, with theirs as {@code before} and mine as {@code after}
 */
public record PolicyMerge(PolicyTerms terms, List<PolicyChange> both) {

    public PolicyMerge {
        both = List.copyOf(both);
    }

    /** @param base what both began with */
    public static PolicyMerge of(PolicyTerms base, PolicyTerms mine, PolicyTerms theirs) {
        PolicyTerms merged = new PolicyTerms(
                pick(base.jurisdiction(), mine.jurisdiction(), theirs.jurisdiction()),
                pick(base.generatedFrom(), mine.generatedFrom(), theirs.generatedFrom()),
                pick(base.minor(), mine.minor(), theirs.minor()),
                pick(base.fourEyes(), mine.fourEyes(), theirs.fourEyes()),
                pick(base.demand(), mine.demand(), theirs.demand()),
                pick(base.signers(), mine.signers(), theirs.signers()),
                pick(base.responsible(), mine.responsible(), theirs.responsible()),
                maps(base.principles(), mine.principles(), theirs.principles()),
                wording(base, mine, theirs),
                pick(base.header(), mine.header(), theirs.header()));
        Set<String> byMe = fields(base, mine);
        Set<String> byThem = fields(base, theirs);
        List<PolicyChange> both = PolicyChange.between(theirs, merged).stream()
                .filter(change -> byMe.contains(change.field()) && byThem.contains(change.field()))
                .toList();
        return new PolicyMerge(merged, both);
    }

    private static Set<String> fields(PolicyTerms from, PolicyTerms to) {
        return PolicyChange.between(from, to).stream().map(PolicyChange::field).collect(Collectors.toSet());
    }

    private static Map<String, Map<String, String>> wording(PolicyTerms base, PolicyTerms mine, PolicyTerms theirs) {
        Map<String, Map<String, String>> merged = new HashMap<>();
        for (String language : PolicyTerms.LANGUAGES) {
            Map<String, String> sentences = maps(
                    base.wording().getOrDefault(language, Map.of()),
                    mine.wording().getOrDefault(language, Map.of()),
                    theirs.wording().getOrDefault(language, Map.of()));
            if (!sentences.isEmpty()) {
                merged.put(language, sentences);
            }
        }
        return merged;
    }

    private static Map<String, String> maps(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        Set<String> keys = new HashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        Map<String, String> merged = new HashMap<>();
        for (String key : keys) {
            String picked = either(base.get(key), mine.get(key), theirs.get(key));
            if (picked != null) {
                merged.put(key, picked);
            }
        }
        return merged;
    }

    private static <T> T pick(T base, T mine, T theirs) {
        return mine.equals(base) ? theirs : mine;
    }

    private static @Nullable String either(@Nullable String base, @Nullable String mine, @Nullable String theirs) {
        return Objects.equals(mine, base) ? theirs : mine;
    }
}
