package org.colophon.provenance;

/**
 * The outputs in which an article says how it was made. Each has a writer of its own and a row in the table of tests;
 * nothing else may read a {@link org.colophon.disclosure.Statement} for readers. Vocabularies change: the version says
 * which state of one a writer follows.
 */
public enum DisclosureOutput {
    /** The line and details on the article's page. Own sentences; placed by EU AI Act Art. 50(4) and (5). */
    PAGE("Page", "2026-11"),
    /** The mark beside a headline in lists. */
    LIST("Lists", "2026-11"),
    /** {@code <meta name="ai-disclosure">} and the attribute of passages: W3C community draft. */
    META("Meta element and passages", "2026-09"),
    /** schema.org {@code NewsArticle}. */
    JSON_LD("JSON-LD", "schema.org 29"),
    /** RSS 2.0. */
    RSS("RSS", "2026-11"),
    /** Atom, RFC 4287. */
    ATOM("Atom", "2026-11"),
    /** JSON Feed 1.1, with an extension of our own. */
    JSON_FEED("JSON Feed", "2026-11"),
    /** The REST interface. */
    API("API", "v1"),
    /** IPTC ninjs. */
    NINJS("ninjs", "3.1"),
    /** Markdown with front matter, for programs and for the import. */
    MARKDOWN("Markdown", "2026-11"),
    /** The article as JSON. */
    ARTICLE_JSON("JSON", "colophon-article/1"),
    /** The HTTP header {@code AI-Disclosure}: an IETF draft that expired in August 2026; off unless the policy says so. */
    HEADER("HTTP header", "draft of 2026");

    private final String title;
    private final String version;

    DisclosureOutput(String title, String version) {
        this.title = title;
        this.version = version;
    }

    /** Its name in the documentation. */
    public String title() {
        return title;
    }

    /** The state of the vocabulary that it follows. */
    public String version() {
        return version;
    }
}
