package org.colophon.article;

/** Where an article is on its way. */
public enum ArticleState {
    /** Never published. */
    DRAFT("Draft"),
    /** Readers see a version of it; the draft may have moved on since. */
    PUBLISHED("Published");

    private final String title;

    ArticleState(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }
}
