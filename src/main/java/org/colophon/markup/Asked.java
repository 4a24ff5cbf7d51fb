package org.colophon.markup;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which facts a text asks for, and in which formats. For one rendering after the other, by one thread.
 *
 * <pre>{@code
 * Asked asked = new Asked(references);
 * markup.article(body, asked);
 * asked.found();   // [deal, deal|short]
 * }</pre>
 */
public final class Asked implements References {

    private final References references;
    private final Set<Mention> found = new LinkedHashSet<>();
    private final Set<Mention> missing = new LinkedHashSet<>();

    /** A fact in a format. @param format as written after the bar; empty where there is none */
    public record Mention(String key, String format) {

        @Override
        public String toString() {
            return format.isEmpty() ? key : key + "|" + format;
        }
    }

    public Asked(References references) {
        this.references = references;
    }

    @Override
    public Optional<FactMark> fact(String key, String format) {
        Optional<FactMark> mark = references.fact(key, format);
        (mark.isPresent() ? found : missing).add(new Mention(key, format));
        return mark;
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return references.source(key);
    }

    /** What can be printed, in the order of the text. */
    public Set<Mention> found() {
        return Ledger.copy(found);
    }

    /** What cannot, in the order of the text. */
    public Set<Mention> missing() {
        return Ledger.copy(missing);
    }
}
