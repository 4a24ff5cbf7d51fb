package org.colophon.markup;

import org.jspecify.annotations.Nullable;

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

    /** Where the characters of a clean text stand in the text that it was made of, or null where nothing was removed. */
    static int @Nullable [] places(String text, String clean) {
        if (clean.length() == text.length()) {
            return null;
        }
        int[] places = new int[clean.length()];
        int found = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            for (int k = 0; k < size && (half || isAllowed(c)); k++) {
                places[found++] = i + k;
            }
            i += size;
        }
        return places;
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
