package org.colophon.markup;

/**
 * Removes what has no business in a text: control characters, Unicode noncharacters (the renderer marks its own places
 * with them), and halves of surrogate pairs, which become U+FFFD.
 */
final class CleanText {

    private CleanText() {}

    static String of(String text) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        var result = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                result.append('\uFFFD');
            } else if (isAllowed(c)) {
                result.appendCodePoint(c);
            }
        }
        return result.toString();
    }

    private static boolean isPlain(char c) {
        return isAllowed(c) && !Character.isSurrogate(c);
    }

    private static boolean isAllowed(int c) {
        if (c < 0x20) {
            return c == '\n' || c == '\t' || c == '\r';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !noncharacter;
    }
}
