package org.colophon.disclosure;

import java.util.List;
import org.colophon.shared.BadInput;

/**
 * What is said about AI in one article beside what its manuscript knows: uses that left no words in the text, and what an
 * archive says of the texts it brings.
 *
 * @param kind whether anything was declared at all
 * @param share of an imported text: the part of the words that AI wrote as its archive says, 0 to 1
 * @param uses the tools and what they were used for; at least one where tools were used
 */
public record Declaration(Kind kind, double share, List<AiUse> uses) {

    /** Nothing has been declared yet. */
    public static final Declaration NOT_YET = new Declaration(Kind.NOT_DECLARED, 0, List.of());

    /** Declared: no AI tool had a part in it. */
    public static final Declaration NO_AI = new Declaration(Kind.NO_AI, 0, List.of());

    /** Declared: a program made it from data by a template, without AI. */
    public static final Declaration MADE_FROM_DATA = new Declaration(Kind.AUTOMATED, 0, List.of());

    /** Whether and what was declared. */
    public enum Kind {
        NOT_DECLARED,
        NO_AI,
        AUTOMATED,
        AI_USED
    }

    /** @throws BadInput when the share is not between 0 and 1, or uses and kind contradict each other */
    public Declaration {
        uses = List.copyOf(uses);
        if (!(share >= 0 && share <= 1)) {
            throw new BadInput("ai", "The share of AI words lies between 0 and 1 (0 and 100 %).");
        }
        if (kind == Kind.AI_USED && uses.isEmpty()) {
            throw new BadInput("ai", "Name at least one AI tool and what it was used for.");
        }
        if (kind != Kind.AI_USED && (!uses.isEmpty() || share > 0)) {
            throw new BadInput("ai", "Tools and shares belong to a declaration that AI was used.");
        }
    }

    /** Declared: these tools were used, and wrote this share of the words. */
    public static Declaration used(double share, List<AiUse> uses) {
        return new Declaration(Kind.AI_USED, share, uses);
    }
}
