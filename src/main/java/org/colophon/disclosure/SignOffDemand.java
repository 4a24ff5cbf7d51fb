package org.colophon.disclosure;

/** When the checks before publishing ask for a sign-off. */
public enum SignOffDemand {
    /** Never: without one readers are told that no review is on record. */
    NEVER("Never; readers are told when no review is on record"),
    /** Where AI had a part in the text. */
    WHERE_AI("Where AI had a part in the text"),
    /** For every article. */
    ALWAYS("For every article");

    private final String title;

    SignOffDemand(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }
}
