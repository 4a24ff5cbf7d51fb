package org.colophon.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-escapes what people and servers leave unescaped in the path and query of an address. */
final class Escapes {

    private static final String PLAIN = "/?:@!$&'()*+,;=-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Escapes() {}

    /** The same with escapes for everything but what RFC 3986 allows; escapes that stand there already stay. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean isEscape = c == '%'
                    && i + 2 < bytes.length
                    && HexFormat.isHexDigit(bytes[i + 1])
                    && HexFormat.isHexDigit(bytes[i + 2]);
            if (isEscape || isPlain(c)) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.toHexDigits((byte) c));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }
}
