package org.colophon.disclosure;

import java.util.Optional;
import org.colophon.shared.Coded;

/**
 * What is true about AI in an article: exactly one of these, from which every output follows. The codes are the values
 * of {@code data-disclosure} on the page.
 */
public enum DisclosureState implements Coded {
    /** No AI words, nothing imported or unexplained, no declared use. */
    HUMAN("human", "By people"),
    /** AI helped, and a sign-off covers exactly this text. */
    AI_ASSISTED("ai-assisted", "AI-assisted, reviewed"),
    /** AI wrote most of it, and a sign-off covers exactly this text. */
    AI_GENERATED("ai-generated", "AI-generated, reviewed"),
    /** AI helped, and no review is on record. */
    AI_ASSISTED_UNREVIEWED("ai-assisted-unreviewed", "AI-assisted, no review on record"),
    /** AI wrote most of it, and no review is on record. */
    AI_GENERATED_UNREVIEWED("ai-generated-unreviewed", "AI-generated, no review on record"),
    /** Made from data by a template. */
    AUTOMATED("automated", "Made from data"),
    /** Nobody recorded whether AI was used. */
    UNDECLARED("undeclared", "AI use not recorded");

    private final String code;
    private final String title;

    DisclosureState(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The state with this code, if there is one. */
    public static Optional<DisclosureState> of(String code) {
        return Coded.find(DisclosureState.class, code);
    }

    /** The canonical name in pages, feeds and the API. */
    @Override
    public String code() {
        return code;
    }

    /** The name on the newsroom's screens. */
    public String title() {
        return title;
    }

    /** Whether AI had a part in the text, as far as is known. */
    public boolean usedAi() {
        return switch (this) {
            case AI_ASSISTED, AI_GENERATED, AI_ASSISTED_UNREVIEWED, AI_GENERATED_UNREVIEWED -> true;
            case HUMAN, AUTOMATED, UNDECLARED -> false;
        };
    }

    /** Whether it says that a person reviewed the text. */
    public boolean reviewed() {
        return this == AI_ASSISTED || this == AI_GENERATED;
    }

    /** Whether readers must be told, whatever the policy says (EU AI Act Art. 50(4)): AI had a part, nobody reviewed it. */
    public boolean mandatory() {
        return this == AI_ASSISTED_UNREVIEWED || this == AI_GENERATED_UNREVIEWED;
    }
}
