package org.colophon.disclosure;

import java.util.List;

/**
 * What readers are told about AI in one article, in the article's language. Derived, never typed; frozen with the
 * published version.
 *
 * @param line the one visible line under the headline block
 * @param details the sentences one click away
 * @param uses tools and purposes, for machine-readable outputs
 * @param share the part of the words that AI wrote, 0 to 1
 */
public record Statement(DisclosureState state, String line, List<String> details, List<AiUse> uses, double share) {

    public Statement {
        details = List.copyOf(details);
        uses = List.copyOf(uses);
    }
}
