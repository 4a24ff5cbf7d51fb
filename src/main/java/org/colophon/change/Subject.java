package org.colophon.change;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that public pages show. A page is kept with the subjects it shows; a change names those it concerns.
 *
 * <pre>{@code
 * Subject.article(id)       // the published version of an article
 * Subject.section("news")   // which articles stand in a section
 * }</pre>
 *
 * @param name a kind and mostly a colon and a key; without spaces
 */
public record Subject(String name) {

    /** What stands around or in all pages: sections, standing pages, people's names, settings. Concerns every page. */
    public static final Subject SITE = new Subject("site");

    /** Which articles are published at all: front page, feeds and sitemaps of everything. */
    public static final Subject PAPER = new Subject("paper");

    /** Which version of any article is published: sitemaps. */
    public static final Subject VERSIONS = new Subject("versions");

    /** What an editor put first on the front page. */
    public static final Subject FRONT = new Subject("front");

    /** Corrections and retractions. */
    public static final Subject CORRECTIONS = new Subject("corrections");

    private static final String ARTICLE = "article:";

    public Subject {
        if (name.isEmpty() || name.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("Not a subject: " + name);
        }
    }

    /** What readers see of an article: its published version, or that there is none. */
    public static Subject article(UUID id) {
        return new Subject(ARTICLE + id);
    }

    /** The article whose published version this is; empty for other subjects. */
    public Optional<UUID> articleId() {
        return name.startsWith(ARTICLE)
                ? Optional.of(UUID.fromString(name.substring(ARTICLE.length())))
                : Optional.empty();
    }

    /** The comments below an article. */
    public static Subject comments(UUID article) {
        return new Subject("comments:" + article);
    }

    /** The articles to read after this one. */
    public static Subject related(UUID article) {
        return new Subject("related:" + article);
    }

    /** The translations of an original. */
    public static Subject translations(UUID original) {
        return new Subject("translations:" + original);
    }

    /** Which articles stand in a section. */
    public static Subject section(String slug) {
        return new Subject("section:" + slug);
    }

    /** Which articles stand under a topic. */
    public static Subject topic(String slug) {
        return new Subject("topic:" + slug);
    }

    /** Which articles an author has written. */
    public static Subject author(String handle) {
        return new Subject("author:" + handle);
    }

    /** Whether a source is still to be found. */
    public static Subject source(UUID id) {
        return new Subject("source:" + id);
    }
}
