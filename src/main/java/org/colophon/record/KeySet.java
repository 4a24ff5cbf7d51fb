package org.colophon.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public keys of a newsroom, the newest first, as a JSON Web Key Set (RFC 7517, 8037). {@code madeAt} and
 * {@code retiredAt} are members of our own, as the RFC allows.
 */
public record KeySet(List<RecordKey> keys) {

    private static final JsonMapper JSON = new JsonMapper();

    public KeySet {
        keys = List.copyOf(keys);
    }

    /**
     * Reads a key set. Keys of other kinds are left out.
     *
     * @throws IllegalArgumentException when it is none, or a key does not have the name that follows from it
     */
    public static KeySet parse(String json) {
        try {
            JsonNode keys = JSON.readTree(json).path("keys");
            if (!keys.isArray()) {
                throw new IllegalArgumentException("This is no key set: it has no list named keys.");
            }
            List<RecordKey> found = new ArrayList<>();
            for (JsonNode key : keys) {
                if (key.path("kty").asString("").equals("OKP")
                        && key.path("crv").asString("").equals("Ed25519")) {
                    found.add(key(key));
                }
            }
            return new KeySet(found);
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("This is no key set.", e);
        }
    }

    private static RecordKey key(JsonNode json) {
        RecordKey key =
                new RecordKey(json.path("x").asString(""), time(json.path("madeAt")), time(json.path("retiredAt")));
        String kid = json.path("kid").asString("");
        if (!kid.isEmpty() && !kid.equals(key.kid())) {
            throw new IllegalArgumentException("The key " + kid + " has a name that does not follow from it.");
        }
        return key;
    }

    private static @Nullable Instant time(JsonNode json) {
        return json.isString() ? Instant.parse(json.asString()) : null;
    }

    /** The key with this name, retired or not. */
    public Optional<RecordKey> find(String kid) {
        return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    /** The set as JSON. */
    public String toJson() {
        ObjectNode set = JSON.createObjectNode();
        ArrayNode list = set.putArray("keys");
        for (RecordKey key : keys) {
            ObjectNode json = list.addObject();
            json.put("kty", "OKP").put("crv", "Ed25519").put("use", "sig").put("alg", "EdDSA");
            json.put("kid", key.kid()).put("x", key.x());
            if (key.madeAt() != null) {
                json.put("madeAt", key.madeAt().toString());
            }
            if (key.retiredAt() != null) {
                json.put("retiredAt", key.retiredAt().toString());
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(set) + "\n";
    }
}
