package org.colophon.record;

import java.util.Optional;
import java.util.UUID;

/** Gives the texts that records have the digests of. Implemented by who keeps the published versions. */
public interface RecordedTexts {

    /** The canonical text of a version as it is kept now, as JSON; empty where there is no such version. */
    Optional<String> canonicalText(UUID article, int number);
}
