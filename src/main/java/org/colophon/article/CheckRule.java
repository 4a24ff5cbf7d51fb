package org.colophon.article;

/**
 * One thing that a {@link Check} looks for. The newsroom decides whether it is required, recommended or off; see
 * docs/checks.md.
 *
 * <pre>{@code
 * static final CheckRule HOLD = CheckRule.firm("legal-hold", "Legal hold", "A lawyer has asked to wait.");
 * HOLD.found("Wait until the lawyers have answered.", "workflow");
 * }</pre>
 *
 * @param code short name in the API and the database, such as {@code unknown-fact}; never changed, never used twice
 * @param title its name on screen
 * @param about one sentence that says what it looks for and why
 * @param standard what it is where the newsroom has decided nothing
 * @param firm whether it is required always, and nobody can relax it
 */
public record CheckRule(String code, String title, String about, Finding.Level standard, boolean firm) {

    /** Required always: without it an article cannot be printed, or says what is not true. */
    public static CheckRule firm(String code, String title, String about) {
        return new CheckRule(code, title, about, Finding.Level.REQUIRED, true);
    }

    /** Required where the newsroom does not say otherwise. */
    public static CheckRule required(String code, String title, String about) {
        return new CheckRule(code, title, about, Finding.Level.REQUIRED, false);
    }

    /** Recommended where the newsroom does not say otherwise. */
    public static CheckRule recommended(String code, String title, String about) {
        return new CheckRule(code, title, about, Finding.Level.RECOMMENDED, false);
    }

    /** Off where the newsroom does not say otherwise. */
    public static CheckRule off(String code, String title, String about) {
        return new CheckRule(code, title, about, Finding.Level.OFF, false);
    }

    /** Something that goes against it. @param message a sentence that says what to do. @param place see {@link Finding} */
    public Finding found(String message, String place) {
        return new Finding(standard, code, message, place, null, null, null);
    }
}
