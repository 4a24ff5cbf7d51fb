package org.colophon.markup;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The marks of one rendering, each with a token that stands for it in the HTML before the sanitiser.
 *
 * <p>A token is made of noncharacters, which {@link CleanText} removes from what people write, and of a random number
 * of this rendering: an author who writes {@code &#xFDD0;} cannot guess it. Tokens never reach the output.
 */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    static final char START = '\uFDD0';
    static final char END = '\uFDD1';

    private final String opening;
    private final List<Mark> marks = new ArrayList<>();

    Tokens() {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        opening = START + HexFormat.of().formatHex(nonce) + '-';
    }

    /** Remembers the mark and gives the token that stands for it. */
    String hold(Mark mark) {
        marks.add(mark);
        return opening + (marks.size() - 1) + END;
    }

    /** Takes the text apart at its tokens; every part is reported in its order. */
    void split(String text, Consumer<String> plain, Consumer<Mark> held) {
        int done = 0;
        for (int start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, done)) {
            int end = text.indexOf(END, start);
            if (end < 0) {
                break;
            }
            if (start > done) {
                plain.accept(text.substring(done, start));
            }
            held.accept(marks.get(Integer.parseInt(text.substring(start + opening.length(), end))));
            done = end + 1;
        }
        if (done < text.length()) {
            plain.accept(text.substring(done));
        }
    }

    /** The text with every token replaced by other text. */
    String replace(String text, Function<Mark, String> printed) {
        if (text.indexOf(START) < 0) {
            return text;
        }
        var result = new StringBuilder();
        split(text, result::append, mark -> result.append(printed.apply(mark)));
        return result.toString();
    }
}
