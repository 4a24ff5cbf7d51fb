package org.colophon.markup;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts characters together to words. What a character is decides where words begin and end; see {@link RenderedWords}. */
final class WordScan implements CharacterSink {

    private static final int BLACKED_OUT = 0x2588;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private enum Kind {
        /** Belongs to a word. */
        LETTER,
        /** Is a word by itself. */
        WHOLE,
        /** Belongs to what comes before it. */
        MARK,
        /** Belongs to a word where it stands inside it. */
        JOINT,
        NONE
    }

    private static final Kind[] ASCII = new Kind[128];

    static {
        Arrays.setAll(ASCII, WordScan::ascii);
    }

    private final List<Word> words = new ArrayList<>();
    private final int @Nullable [] places;
    private int[] ends = new int[16];
    private int used;
    private boolean whole;
    private int jointFrom = -1;
    private int jointTo;

    /** @param places where each character of the text really stands, or null where it stands there */
    WordScan(int @Nullable [] places) {
        this.places = places;
    }

    /** The words so far, in the order of their places. Ends the last one. */
    List<Word> words() {
        gap();
        words.sort(Comparator.comparingInt(Word::from));
        return words;
    }

    @Override
    public void unplaced(int c) {
        gap();
    }

    @Override
    public void add(int c, int from, int to) {
        switch (kind(c)) {
            case LETTER -> {
                if (whole) {
                    gap();
                }
                if (jointFrom >= 0) {
                    extend(jointFrom, jointTo);
                    jointFrom = -1;
                }
                extend(from, to);
            }
            case WHOLE -> {
                gap();
                extend(from, to);
                whole = true;
            }
            case MARK -> {
                if (used > 0 && jointFrom < 0) {
                    extend(from, to);
                }
            }
            case JOINT -> {
                if (used > 0 && !whole && jointFrom < 0) {
                    jointFrom = from;
                    jointTo = to;
                } else {
                    gap();
                }
            }
            case NONE -> gap();
        }
    }

    /** What comes next does not belong to the same word. */
    void gap() {
        if (used > 0) {
            words.add(new Word(Arrays.copyOf(ends, used)));
            used = 0;
        }
        whole = false;
        jointFrom = -1;
    }

    private void extend(int from, int to) {
        int begin = place(from);
        int end = place(to - 1) + 1;
        if (used > 0 && ends[used - 1] >= begin) {
            ends[used - 1] = Math.max(ends[used - 1], end);
        } else {
            if (used == ends.length) {
                ends = Arrays.copyOf(ends, 2 * used);
            }
            ends[used++] = begin;
            ends[used++] = end;
        }
    }

    private int place(int at) {
        return places == null ? at : places[at];
    }

    private static Kind ascii(int c) {
        if (Character.isLetterOrDigit(c)) {
            return Kind.LETTER;
        }
        return "'.,_-".indexOf(c) >= 0 ? Kind.JOINT : Kind.NONE;
    }

    private static Kind kind(int c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> Kind.MARK;
            // Such as soft hyphens, and the joiners that stand inside words of Persian.
            case Character.FORMAT -> c == ZERO_WIDTH_SPACE ? Kind.NONE : Kind.MARK;
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    yield isWhole(c) ? Kind.WHOLE : Kind.LETTER;
                }
                yield c == BLACKED_OUT ? Kind.LETTER : c == '’' ? Kind.JOINT : Kind.NONE;
            }
        };
    }

    private static boolean isWhole(int c) {
        // All of these scripts come after the alphabets of Europe and India.
        if (c < 0x0E00) {
            return false;
        }
        // The mark that makes a Japanese vowel long belongs to two scripts, and so to none by itself.
        return c == 0x30FC
                || c == 0xFF70
                || switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
