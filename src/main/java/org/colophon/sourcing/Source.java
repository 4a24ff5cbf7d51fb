package org.colophon.sourcing;

import java.util.Set;

/**
 * Where something is known from.
 *
 * @param title what it is called, never empty
 * @param publisher who published it; may be empty
 * @param url an http or https address, or empty where it is not on the web
 * @param about what else is known about it
 * @param check whether it is still to be found there
 */
public record Source(SourceId id, String title, String publisher, String url, About about, SourceCheck check) {

    /** A key made of its title by which an article can call it. @param taken those of the article's other sources */
    public String keyBeside(Set<String> taken) {
        return Key.suggested(title, "source", taken);
    }
}
