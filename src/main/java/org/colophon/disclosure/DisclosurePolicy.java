package org.colophon.disclosure;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The policy as it stood from one decision to the next.
 *
 * @param number 0 for what comes with the product, then counting up
 * @param at since when it holds; null for number 0
 * @param by who decided it; null for number 0
 * @param reason why, in the words of who decided; may be empty
 */
public record DisclosurePolicy(
        int number, @Nullable Instant at, @Nullable PersonId by, String reason, PolicyTerms terms) {

    /** What comes with the product. */
    public static final DisclosurePolicy INITIAL = new DisclosurePolicy(0, null, null, "", PolicyTerms.INITIAL);
}
