package org.colophon.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One record as stored.
 *
 * @param sequence 1 for the first of the newsroom, then counting up without a gap
 * @param number of the article's version
 * @param document canonical JSON: the very bytes that were signed, as UTF-8
 * @param sha256 of the document
 * @param kid of the key that signed it
 * @param jws detached, RFC 7515 and 7797
 * @param textSha256 of the canonical text of the version
 */
public record SignedRecord(
        long sequence,
        RecordKind kind,
        UUID article,
        int number,
        Instant recordedAt,
        String document,
        String sha256,
        String kid,
        String jws,
        String textSha256,
        @Nullable String wordsSha256) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The form in which records are handed out: one line of canonical JSON with {@code record}, {@code sha256} and
     * {@code jws}.
     */
    public String envelope() {
        ObjectNode envelope = JSON.createObjectNode();
        envelope.set("record", JSON.readTree(document));
        envelope.put("sha256", sha256);
        envelope.put("jws", jws);
        return CanonicalJson.text(envelope);
    }
}
