package org.colophon.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a record.
 *
 * @param sequence of the record, by where it stands if it cannot be believed; 0 where it is about no single one
 * @param article it is about, if that could be read
 * @param version of the article; 0 if that could not be read
 * @param what a sentence for people
 */
public record RecordFinding(
        Kind kind, long sequence, @Nullable UUID article, int version, String what) {

    /** What can be wrong. */
    public enum Kind {
        /** It is no record, or none of a form known here. */
        NO_RECORD,
        /** It is not written in the canonical form. */
        NOT_CANONICAL,
        /** Its digest is not that of its bytes. */
        DIGEST,
        /** The signature is not of these bytes, or no signature at all. */
        SIGNATURE,
        /** It is signed with a key that the key set does not have. */
        UNKNOWN_KEY,
        /** It is signed with a key that was retired before. */
        RETIRED_KEY,
        /** It does not carry the digest of the record before it. */
        CHAIN,
        /** It stands in a wrong place. */
        ORDER,
        /** It is missing between others, or at the end. */
        MISSING,
        /** The text of its version is not there. */
        TEXT_MISSING,
        /** The text of its version is another one. */
        TEXT_DIFFERS
    }

    /** One line: which record, of which article and version, and what is wrong. */
    public String line() {
        if (sequence == 0) {
            return what;
        }
        String of = article == null ? "" : " (article %s, version %d)".formatted(article, version);
        return "Record " + sequence + of + ": " + what;
    }

    RecordFinding at(long place) {
        return new RecordFinding(kind, place, article, version, what);
    }
}
