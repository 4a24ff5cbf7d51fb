package org.colophon.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.colophon.shared.Digests;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as it was handed out, taken apart and not yet believed.
 *
 * @param canonical whether it was written in the canonical form
 * @param bytes of the document, in the canonical form
 * @param removedSha256 digest of the text that was removed; empty for other kinds
 */
record ReadRecord(
        boolean canonical,
        byte[] bytes,
        String statedSha256,
        String jws,
        long sequence,
        String previous,
        Instant recordedAt,
        String kind,
        UUID article,
        int version,
        String textSha256,
        String removedSha256) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException with a sentence for people when it is no record of a known form */
    static ReadRecord parse(String envelope) {
        try {
            String canonical = CanonicalJson.text(envelope);
            JsonNode tree = JSON.readTree(canonical);
            JsonNode document = tree.path("record");
            if (!document.path("record").asString("").equals(RecordSeal.FORMAT)) {
                throw new IllegalArgumentException("It is no record of the form " + RecordSeal.FORMAT + ".");
            }
            return new ReadRecord(
                    canonical.equals(envelope),
                    CanonicalJson.bytes(document.toString()),
                    tree.path("sha256").asString(""),
                    tree.path("jws").asString(""),
                    document.path("sequence").asLong(),
                    document.path("previous").asString(""),
                    Instant.parse(document.path("recordedAt").asString("")),
                    document.path("kind").asString(""),
                    UUID.fromString(document.path("article").asString("")),
                    document.path("version").asInt(),
                    document.path("text").path("sha256").asString(""),
                    document.path("removed").path("sha256").asString(""));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("It is no record: a member is missing or is not what it should be.", e);
        }
    }

    String sha256() {
        return Digests.sha256(bytes);
    }

    boolean removes() {
        return kind.equals(RecordKind.TEXT_REMOVED.code());
    }

    /** Whether it says what became of a version whose text it does not change: an earlier record has that. */
    boolean retracts() {
        return kind.equals(RecordKind.RETRACTED.code());
    }

    /** The text whose digest this is, in words that a map can have as a key. */
    String textOf(String sha256) {
        return article + "/" + version + "/" + sha256;
    }

    RecordFinding finding(RecordFinding.Kind what, String sentence) {
        return new RecordFinding(what, sequence, article, version, sentence);
    }
}
