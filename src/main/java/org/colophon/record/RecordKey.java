package org.colophon.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key that signs records.
 *
 * @param x the 32 bytes of RFC 8032 in Base64 for addresses, as JSON Web Keys have them
 * @param madeAt when the newsroom first used it; null where a key set does not say
 * @param retiredAt since when it signs no more, null while it does
 */
public record RecordKey(
        String x, @Nullable Instant madeAt, @Nullable Instant retiredAt) {

    private static final int LENGTH = 32;

    /** @throws IllegalArgumentException when x is no key of the right length */
    public RecordKey {
        if (decode(x).length != LENGTH) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes.");
        }
    }

    static RecordKey of(PublicKey key, @Nullable Instant madeAt) {
        EdECPoint point = ((EdECPublicKey) key).getPoint();
        byte[] big = point.getY().toByteArray();
        byte[] little = new byte[LENGTH];
        for (int i = 0; i < Math.min(big.length, LENGTH); i++) {
            little[i] = big[big.length - 1 - i];
        }
        if (point.isXOdd()) {
            little[LENGTH - 1] |= (byte) 0x80;
        }
        return new RecordKey(Base64.getUrlEncoder().withoutPadding().encodeToString(little), madeAt, null);
    }

    /** Its name: the thumbprint of RFC 7638. */
    public String kid() {
        String json = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(Digests.sha256(json)));
    }

    PublicKey key() {
        byte[] little = decode(x);
        byte[] big = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            big[i] = little[LENGTH - 1 - i];
        }
        boolean odd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, big));
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no Ed25519 key.", e);
        }
    }

    private static byte[] decode(String x) {
        byte[] bytes = Base64.getUrlDecoder().decode(x);
        if (!Arrays.equals(Base64.getUrlEncoder().withoutPadding().encode(bytes), x.getBytes(US_ASCII))) {
            throw new IllegalArgumentException("This is not written as Base64 is.");
        }
        return bytes;
    }
}
