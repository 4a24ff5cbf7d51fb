package org.colophon.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rendered article and what the renderer learned on the way. Only what is really printed counts: a fact that is
 * mentioned inside code or a removed element is neither used nor unknown.
 *
 * @param html the article's body
 * @param headings in the order of the text, also those that came as raw HTML
 * @param unknownFacts keys without a fact, in the order of the text
 * @param unknownSources keys without a source, in the order of the text
 * @param usedFacts keys of the facts that are printed, each once, in the order of the text
 * @param citedSources keys of the sources, in the order of their first citation: the first one is number 1
 * @param ways how often each source is cited by a link with an id to come back to, where there are such ids
 * @param words the number of words of {@link Markup#plainText}
 */
public record Rendered(
        SafeHtml html,
        List<Heading> headings,
        Set<String> unknownFacts,
        Set<String> unknownSources,
        List<String> usedFacts,
        List<String> citedSources,
        Map<String, Integer> ways,
        int words) {}
