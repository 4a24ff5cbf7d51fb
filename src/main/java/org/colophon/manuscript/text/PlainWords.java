package org.colophon.manuscript.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: letters and digits only, without case and form, so that neither capitals
 * nor punctuation nor Markdown hide that two passages are the same. In scripts without spaces every character is a word.
 */
public final class PlainWords {

    /** So many words are compared at a time. */
    public static final int SHINGLE = 8;

    private static final long PRIME = 0x100000001b3L;

    private PlainWords() {}

    /** A word. @param from in UTF-16 units @param to behind its last unit @param hash of its plain form */
    public record Word(int from, int to, long hash) {}

    /** Eight words in a row. @param from of the first word @param to of the last one */
    public record Shingle(int from, int to, long hash) {}

    /** The words between two places of a text. */
    public static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (!isLetter(point)) {
                at += Character.charCount(point);
                continue;
            }
            int end = at + Character.charCount(point);
            if (!standsAlone(point)) {
                while (end < to) {
                    int next = text.codePointAt(end);
                    if (standsAlone(next) || !(isLetter(next) || isInvisible(next))) {
                        break;
                    }
                    end += Character.charCount(next);
                }
            }
            end = Math.min(end, text.length());
            words.add(new Word(at, end, hash(plain(text.substring(at, end)))));
            at = end;
        }
        return words;
    }

    /** How many words a text has. */
    public static int count(String text) {
        return of(text, 0, text.length()).size();
    }

    /** Every eight words in a row. */
    public static List<Shingle> shingles(List<Word> words) {
        List<Shingle> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = 0xcbf29ce484222325L;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = mix(hash * PRIME ^ words.get(j).hash());
            }
            shingles.add(
                    new Shingle(words.get(i).from(), words.get(i + SHINGLE - 1).to(), hash));
        }
        return shingles;
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** Soft hyphens, zero-width spaces and the like: readers do not see them, so they part no words. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    private static boolean standsAlone(int point) {
        if (point < 0x0e00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static String plain(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        String form = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return ascii ? form.toLowerCase(Locale.ROOT) : visible(form).toLowerCase(Locale.ROOT);
    }

    private static String visible(String word) {
        return word.codePoints()
                .filter(point -> !isInvisible(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
