package org.colophon.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told about AI in one article, in the article's language. Derived, never typed; frozen with the
 * published version.
 *
 * @param line the one visible line under the headline block
 * @param details the sentences one click away
 * @param uses tools and purposes, for machine-readable outputs
 * @param share the part of the words that AI wrote, 0 to 1
 * @param verdict whether the label must be shown, and why; null in versions from before this was kept
 * @param review the sign-off that covers the text, whatever its state, or null where none is on record
 * @param responsible who answers for it; {@link Responsible#NOBODY} where nobody is named
 * @param policy the number of the policy it was derived under
 */
public record Statement(
        DisclosureState state,
        String line,
        List<String> details,
        List<AiUse> uses,
        double share,
        @Nullable Verdict verdict,
        @Nullable Review review,
        Responsible responsible,
        int policy) {

    /** Versions from before have no responsible person. */
    @SuppressWarnings("ConstantValue")
    public Statement {
        details = List.copyOf(details);
        uses = List.copyOf(uses);
        responsible = responsible == null ? Responsible.NOBODY : responsible;
    }

    /** A statement as it was before there were policies and sign-offs. */
    public Statement(DisclosureState state, String line, List<String> details, List<AiUse> uses, double share) {
        this(state, line, details, uses, share, null, null, Responsible.NOBODY, 0);
    }
}
