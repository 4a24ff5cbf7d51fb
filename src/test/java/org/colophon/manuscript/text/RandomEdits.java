package org.colophon.manuscript.text;

import java.util.List;
import java.util.Random;

/** Makes random texts and changes; the same seed makes the same ones. Characters outside of the first plane occur. */
public final class RandomEdits {

    private static final List<String> LETTERS = List.of("a", "b", "c", "ä", " ", "\n", "😀", "字", ".", "x");

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public String text(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return text.toString();
    }

    /** One to three replacements, none of which cuts a character in two. */
    public ChangeSet change(String text) {
        ChangeSet.Sections sections = new ChangeSet.Sections();
        int at = 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = place(text, at);
            int to = random.nextBoolean() ? from : Math.min(place(text, from), from + 12);
            to = Surrogates.splits(text, to) ? to + 1 : to;
            sections.keep(from - at).change(to - from, random.nextInt(4) == 0 ? "" : text(5));
            at = to;
        }
        return sections.keep(text.length() - at).build();
    }

    private int place(String text, int from) {
        int place = from + random.nextInt(text.length() - from + 1);
        return Surrogates.splits(text, place) ? place + 1 : place;
    }
}
