package org.colophon.disclosure;

import org.colophon.manuscript.text.AiPurpose;

/** Words about AI and its review in the languages of readers; English where there is no translation. */
public final class DisclosureWords {

    private DisclosureWords() {}

    /** What a tool was used for, such as "drafting". @param language BCP 47 tag */
    public static String purpose(AiPurpose purpose, String language) {
        return Wording.in(language).word("purpose." + purpose.code());
    }

    /** What a reviewer is in the newsroom. @param role as {@link Review#role()} has it */
    public static String role(String role, String language) {
        return Wording.in(language).word("role." + role);
    }
}
