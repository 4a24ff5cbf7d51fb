package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that are made of several, in tongues that write these without a space. The dictionary that they are taken apart
 * with is the index itself: both parts must be words that articles have, or long enough to be no accident.
 *
 * @param whole terms of longer words that the word is a part of
 * @param parts terms of the two parts that the word is made of; empty when it is not
 */
record Compounds(List<String> whole, List<String> parts) {

    static final int SHORTEST = 7;

    static final Compounds NONE = new Compounds(List.of(), List.of());
    private static final int LOOKED_AT = 60;
    private static final int MOST = 20;
    private static final int PART = 3;
    private static final int TYPED = 4;
    private static final int NO_ACCIDENT = 4;
    private static final int LONG_BEGINNING = 6;

    Compounds {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    static Compounds of(String word, Lexicon lexicon) throws IOException {
        Tongue tongue = lexicon.tongue();
        List<String> typed = tongue.wholeWords(word);
        List<String> terms = tongue.terms(word);
        if (tongue.links().isEmpty() || typed.size() != 1 || terms.size() != 1 || !Lexicon.isWord(typed.getFirst())) {
            return NONE;
        }
        Set<String> whole = new LinkedHashSet<>();
        if (terms.getFirst().length() >= TYPED) {
            whole.addAll(ending(terms.getFirst(), lexicon));
        }
        if (typed.getFirst().length() >= TYPED) {
            whole.addAll(beginning(typed.getFirst(), lexicon));
        }
        whole.remove(terms.getFirst());
        return new Compounds(whole.stream().limit(2L * MOST).toList(), parts(typed.getFirst(), lexicon));
    }

    /** {@code hafenbruck} for {@code bruck}. */
    private static List<String> ending(String end, Lexicon lexicon) throws IOException {
        String backwards = new StringBuilder(end).reverse().toString();
        return lexicon
                .beginning(Fields.ENDS, backwards, LOOKED_AT, term -> {
                    String first = new StringBuilder(term.substring(end.length()))
                            .reverse()
                            .toString();
                    return first.length() >= PART
                            && (first.length() + end.length() >= PART + 2 * NO_ACCIDENT - 1
                                    || isLinked(first, lexicon));
                })
                .stream()
                .map(term -> new StringBuilder(term).reverse().toString())
                .limit(MOST)
                .toList();
    }

    /** {@code hafenbruck} for {@code hafen}. */
    private static List<String> beginning(String begin, Lexicon lexicon) throws IOException {
        Tongue tongue = lexicon.tongue();
        return lexicon
                .beginning(Fields.WORDS, begin, LOOKED_AT, term -> {
                    String rest = term.substring(begin.length());
                    return tongue.links().stream()
                            .filter(rest::startsWith)
                            .map(link -> rest.substring(link.length()))
                            .anyMatch(last ->
                                    last.length() > PART && (begin.length() >= LONG_BEGINNING || lexicon.knows(last)));
                })
                .stream()
                .flatMap(term -> tongue.terms(term).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Whether this is a word, perhaps with what links it to the following. */
    private static boolean isLinked(String first, Lexicon lexicon) {
        return lexicon.tongue().links().stream()
                .filter(first::endsWith)
                .map(link -> first.substring(0, first.length() - link.length()))
                .anyMatch(word -> word.length() >= PART && lexicon.knows(word));
    }

    /** {@code haf} and {@code bruck} for {@code hafenbrucke}: of several ways the one with the most frequent parts. */
    private static List<String> parts(String word, Lexicon lexicon) {
        List<String> best = List.of();
        int most = 0;
        for (int cut = PART; word.length() >= SHORTEST && cut <= word.length() - PART; cut++) {
            String last = word.substring(cut);
            int lasts = lexicon.frequency(last);
            for (String link : lasts > 0 ? lexicon.tongue().links() : List.<String>of()) {
                String first = word.substring(0, cut);
                if (first.endsWith(link) && cut - link.length() >= PART) {
                    String bare = first.substring(0, cut - link.length());
                    int both = Math.min(lasts, lexicon.frequency(bare));
                    if (both > most) {
                        most = both;
                        best = new ArrayList<>(lexicon.tongue().terms(bare));
                        best.addAll(lexicon.tongue().terms(last));
                    }
                }
            }
        }
        return best.size() == 2 ? best : List.of();
    }
}
