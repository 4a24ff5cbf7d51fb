package org.colophon.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the chain ended with when it was exported, signed, so that records missing at its end are noticed. */
final class HeadStatement {

    static final String FORMAT = "colophon-head/1";

    private static final JsonMapper JSON = new JsonMapper();

    private HeadStatement() {}

    static String of(RecordRows.Head head, Instant at, SigningKey key) {
        ObjectNode says = JSON.createObjectNode();
        says.put("head", FORMAT);
        says.put("sequence", head.sequence());
        says.put("sha256", head.sha256());
        says.put("statedAt", at.toString());
        byte[] bytes = CanonicalJson.text(says).getBytes(StandardCharsets.UTF_8);
        ObjectNode envelope = JSON.createObjectNode();
        envelope.set("head", says);
        envelope.put("jws", key.sign(bytes).text());
        return CanonicalJson.text(envelope);
    }

    /** A statement as it was handed out, not yet believed. */
    record Read(byte[] bytes, String jws, long sequence, String sha256) {}

    /** @throws IllegalArgumentException when it is none */
    static Read parse(String envelope) {
        JsonNode tree = JSON.readTree(CanonicalJson.text(envelope));
        JsonNode says = tree.path("head");
        if (!says.path("head").asString("").equals(FORMAT)) {
            throw new IllegalArgumentException("It is no statement of the form " + FORMAT + ".");
        }
        return new Read(
                CanonicalJson.bytes(says.toString()),
                tree.path("jws").asString(""),
                says.path("sequence").asLong(),
                says.path("sha256").asString(""));
    }
}
