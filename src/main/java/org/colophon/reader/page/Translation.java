package org.colophon.reader.page;

/**
 * The same article in another language.
 *
 * @param name the language's own name, such as "Deutsch"
 * @param original whether the others translate it
 */
public record Translation(String language, String name, String path, String headline, boolean original) {

    /** One of several of which none is the original. */
    public Translation(String language, String name, String path, String headline) {
        this(language, name, path, headline, false);
    }
}
