package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.article.Draft;

/**
 * A fact that a reviewer compares with its source.
 *
 * @param key the article's key
 * @param label what it is, with date and source as known to the article
 * @param printed what readers see of it, in all the forms that the text asks for
 */
public record ReviewFact(String key, String label, String printed) {

    /** The facts that readers see in the text or in the box of key facts, each once, in the order of the text. */
    static List<ReviewFact> of(CanonicalText text, Draft draft) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        text.facts()
                .forEach(fact -> printed.computeIfAbsent(fact.key(), key -> new ArrayList<>())
                        .add(fact.printed()));
        text.keyFacts()
                .forEach(fact -> printed.computeIfAbsent(fact.key(), key -> new ArrayList<>())
                        .add(fact.printed()));
        return printed.entrySet().stream()
                .map(entry -> new ReviewFact(
                        entry.getKey(),
                        draft.references()
                                .fact(entry.getKey(), "")
                                .map(mark -> mark.title())
                                .orElse(entry.getKey()),
                        String.join(" · ", entry.getValue().stream().distinct().toList())))
                .toList();
    }
}
