package org.colophon.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A detached signature over bytes as they are (RFC 7515 appendix F, RFC 7797), made with Ed25519 (RFC 8037).
 *
 * @param header the protected header as it stands in the signature, in Base64
 * @param kid of the key that signed
 */
record Jws(String header, String kid, byte[] signature) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Jws sign(byte[] payload, String kid, PrivateKey key) {
        String header = ENCODER.encodeToString(headerOf(kid).getBytes(StandardCharsets.UTF_8));
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            feed(ed25519, header, payload);
            return new Jws(header, kid, ed25519.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot sign with Ed25519", e);
        }
    }

    /**
     * Takes a signature apart, and takes nothing but the one form that {@link #sign} writes: no other algorithm, header
     * or spelling.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Jws parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            throw new IllegalArgumentException("It is no detached signature.");
        }
        String kid = kid(new String(decode(parts[0]), StandardCharsets.UTF_8));
        return new Jws(parts[0], kid, decode(parts[2]));
    }

    private static String kid(String header) {
        try {
            JsonNode kid = JSON.readTree(header).path("kid");
            if (kid.isString() && header.equals(headerOf(kid.asString()))) {
                return kid.asString();
            }
        } catch (JacksonException e) {
            // Said below.
        }
        throw new IllegalArgumentException("Its header is not the one that records have.");
    }

    boolean isBy(PublicKey key, byte[] payload) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            feed(ed25519, header, payload);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    String text() {
        return header + ".." + ENCODER.encodeToString(signature);
    }

    private static String headerOf(String kid) {
        return "{\"alg\":\"EdDSA\",\"b64\":false,\"crit\":[\"b64\"],\"kid\":" + JSON.writeValueAsString(kid) + "}";
    }

    private static void feed(Signature ed25519, String header, byte[] payload) throws GeneralSecurityException {
        ed25519.update((header + ".").getBytes(StandardCharsets.US_ASCII));
        ed25519.update(payload);
    }

    /** The last character can be written in several ways; only one of them counts. */
    private static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (!ENCODER.encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("It is not written as Base64 is.");
        }
        return bytes;
    }
}
