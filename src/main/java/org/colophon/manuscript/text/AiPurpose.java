package org.colophon.manuscript.text;

import java.util.Arrays;
import java.util.Optional;

/** What an AI tool was used for. */
public enum AiPurpose {
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
    public String code() {
        return code;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** The purpose with this code, if there is one. */
    public static Optional<AiPurpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst();
    }
}
