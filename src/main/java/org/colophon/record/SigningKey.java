package org.colophon.record;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A pair of keys. Says nothing of its private half. */
final class SigningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey secret;
    private final RecordKey open;
    private final String kid;

    private SigningKey(KeyPair pair) {
        this.secret = pair.getPrivate();
        this.open = RecordKey.of(pair.getPublic(), null);
        this.kid = open.kid();
    }

    static SigningKey fresh() {
        return new SigningKey(pair(new SecureRandom()));
    }

    /** @throws IllegalArgumentException when the text is no Ed25519 key in PKCS#8 and PEM; it does not say more */
    static SigningKey parse(String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("No private key in PEM");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            EdECPrivateKey key =
                    (EdECPrivateKey) KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
            byte[] seed = key.getBytes().orElseThrow();
            SigningKey whole = new SigningKey(pair(new Given(seed)));
            byte[] probe = {1, 2, 3};
            if (!Jws.sign(probe, whole.kid, key).isBy(whole.open.key(), probe)) {
                throw new IllegalArgumentException("The two halves of the key do not fit");
            }
            return whole;
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("No Ed25519 key", e);
        }
    }

    String kid() {
        return kid;
    }

    RecordKey open() {
        return open;
    }

    Jws sign(byte[] payload) {
        return Jws.sign(payload, kid, secret);
    }

    String pem() {
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(secret.getEncoded()) + "\n"
                + END + "\n";
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform has no Ed25519", e);
        }
    }

    /**
     * The platform gives no public key for a private one, but a generator makes both of the random bytes it is given:
     * the private key is those bytes (RFC 8032). {@link #parse} tries the pair before anybody relies on it.
     */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(bytes.length, seed.length));
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + kid + "]";
    }
}
