package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Stub. */
public final class RenderedWords {

    private RenderedWords() {}

    public record Word(int[] offsets) {}

    public static List<Word> of(String markdown) {
        List<Word> words = new ArrayList<>();
        var m = Pattern.compile("[\\p{L}\\p{N}]+").matcher(markdown);
        while (m.find()) {
            words.add(new Word(IntStream.range(m.start(), m.end()).toArray()));
        }
        return words;
    }

    public static List<Word> ofInline(String markdown) {
        return of(markdown);
    }
}
