package org.colophon.manuscript.text;

import java.util.Optional;
import org.colophon.shared.Coded;

/** What an AI tool was used for. */
public enum AiPurpose implements Coded {
    DRAFT("draft", "Drafting"),
    REWRITE("rewrite", "Rewriting"),
    TRANSLATE("translate", "Translating"),
    SUMMARISE("summarise", "Summarising"),
    HEADLINE("headline", "Headline"),
    RESEARCH("research", "Research");

    private final String code;
    private final String title;

    AiPurpose(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The name in files, the API and the database. */
    @Override
    public String code() {
        return code;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** The purpose with this code, if there is one. */
    public static Optional<AiPurpose> of(String code) {
        return Coded.find(AiPurpose.class, code);
    }
}
