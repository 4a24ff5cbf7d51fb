package org.colophon.manuscript.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.shared.BadInput;

/**
 * Blots a passage out of texts: each letter and digit of it becomes U+2588, one for each UTF-16 unit, so that no length
 * and no place changes. Spaces, punctuation and line breaks stay. White space in the passage matches up to eight
 * characters of any white space, and composed and decomposed accents match each other.
 */
public final class Blot {

    /** What stands for a blotted character. */
    public static final char BLOCK = '\u2588';

    private static final int SPACES = 8;
    private static final int MAX = 2_000;

    private final Pattern pattern;
    private final int longest;

    private Blot(Pattern pattern, int longest) {
        this.pattern = pattern;
        this.longest = longest;
    }

    /** Where the passage stands. */
    @FunctionalInterface
    public interface Place {
        void at(int from, int to);
    }

    /**
     * A blot for this passage.
     *
     * @throws BadInput when it has fewer than two letters or digits, or more than 2,000 characters
     */
    public static Blot of(String passage, boolean ignoreCase) {
        String wanted = passage.strip();
        if (wanted.codePoints().filter(Blot::hides).count() < 2) {
            throw new BadInput("passage", "Enter a passage with two letters or digits at least.");
        }
        if (wanted.length() > MAX) {
            throw new BadInput("passage", "A passage has %,d characters at most.".formatted(MAX));
        }
        String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(wanted, Normalizer.Form.NFD);
        String forms = wanted.equals(composed) && wanted.equals(decomposed)
                ? expression(wanted)
                : expression(wanted) + "|" + expression(composed) + "|" + expression(decomposed);
        int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        int spaces = (int) wanted.chars().filter(Character::isWhitespace).count();
        int most = Math.max(wanted.length(), decomposed.length());
        return new Blot(Pattern.compile(forms, flags), most + spaces * SPACES);
    }

    /** How many characters a place has at most. */
    public int longest() {
        return longest;
    }

    /** Calls back for each place in the text, from the first to the last. Places can overlap. */
    public void find(CharSequence text, Place place) {
        Matcher matcher = pattern.matcher(text);
        for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
            place.at(matcher.start(), matcher.end());
        }
    }

    /** In how many places the passage stands. */
    public int count(CharSequence text) {
        int[] count = {0};
        find(text, (from, to) -> count[0]++);
        return count[0];
    }

    /** The text without the passage; the same text where it does not stand in it. */
    public String apply(String text) {
        BitSet hidden = new BitSet();
        find(text, (from, to) -> hide(text, from, to, hidden));
        return apply(text, hidden);
    }

    /** The text with these units blotted. */
    public static String apply(String text, BitSet hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        char[] units = text.toCharArray();
        hidden.stream().forEach(unit -> units[unit] = BLOCK);
        return new String(units);
    }

    /** Adds the units between two places of a text that a blot hides. */
    public static void hide(CharSequence text, int from, int to, BitSet hidden) {
        for (int at = from; at < to; ) {
            int point = Character.codePointAt(text, at);
            int end = at + Character.charCount(point);
            if (hides(point)) {
                hidden.set(at, end);
            }
            at = end;
        }
    }

    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }

    private static String expression(String passage) {
        return Arrays.stream(passage.split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s{1," + SPACES + "}"));
    }
}
