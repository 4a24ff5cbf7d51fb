package org.colophon.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.colophon.shared.Digests;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form that RFC 8785 allows: members sorted, no white space, numbers as ECMAScript writes them, so that
 * everybody gets the same bytes and the same digest. Numbers beyond the precision of a double have no such form; give
 * them as text.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical bytes of a document.
     *
     * @param json an object or a list
     * @throws IllegalArgumentException when it is no such JSON, names a member twice, or has half a character in it
     */
    public static byte[] bytes(String json) {
        try {
            String text = new JsonCanonicalizer(json).getEncodedString();
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A text has half a character in it.", e);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("This is no JSON that has a canonical form: " + e.getMessage(), e);
        }
    }

    /** The canonical form of a document as text. @throws IllegalArgumentException as {@link #bytes} does */
    public static String text(String json) {
        return new String(bytes(json), StandardCharsets.UTF_8);
    }

    /** The canonical form of a tree as text. @throws IllegalArgumentException as {@link #bytes} does */
    public static String text(JsonNode tree) {
        return text(tree.toString());
    }

    /** SHA-256 of the canonical bytes, in lower-case hexadecimal. @throws IllegalArgumentException as {@link #bytes} does */
    public static String sha256(String json) {
        return Digests.sha256(bytes(json));
    }
}
