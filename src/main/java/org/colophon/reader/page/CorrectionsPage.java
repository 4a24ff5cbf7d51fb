package org.colophon.reader.page;

import java.time.ZoneId;
import java.util.List;
import org.colophon.publication.Erratum;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the list of corrections.
 *
 * @param zone the newsroom's
 * @param more where the next stretch is, or null
 */
public record CorrectionsPage(
        ZoneId zone, List<Erratum> errata, @Nullable String more) {

    public CorrectionsPage {
        errata = List.copyOf(errata);
    }

    /** The interface's texts in the language of an entry's article. */
    public Words words(Erratum one) {
        return Words.in(one.language());
    }

    /** Times as they are written in that language. */
    public Times times(Erratum one) {
        return new Times(zone, words(one).language());
    }
}
