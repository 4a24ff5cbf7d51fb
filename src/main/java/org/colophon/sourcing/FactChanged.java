package org.colophon.sourcing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a fact prints has changed, in every draft that uses it. Delivered after commit to listeners that ask for that,
 * and retried until each has taken it. Not told of are changes that nobody sees in print: of the status, of notes, of the
 * place in the source.
 *
 * @param fact the fact's id (a bare UUID: events are stored as JSON)
 * @param revision of the fact as it is now
 * @param by the id of the person who changed it
 */
public record FactChanged(UUID fact, long revision, Print before, Print after, UUID by, Instant at) {

    /**
     * What is printed of a fact, in plain values.
     *
     * @param kind code of the {@link FactKind}
     * @param asOf ISO date, if known
     * @param source the id of its source, if it has one
     */
    public record Print(
            String label,
            String kind,
            String value,
            String qualifier,
            String unit,
            @Nullable String asOf,
            @Nullable UUID source) {

        static Print of(Fact fact) {
            SourceId source = fact.source();
            return new Print(
                    fact.label(),
                    fact.kind().code(),
                    fact.value(),
                    fact.qualifier(),
                    fact.unit(),
                    fact.asOf() == null ? null : fact.asOf().toString(),
                    source == null ? null : source.value());
        }
    }
}
