package org.colophon.discussion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds listed words and phrases in a text. Both are read as words without case, accents and invisible characters. Each
 * word of the text is looked up with the few that follow it, and with its own beginnings: the time it takes grows with the
 * length of the text, whatever the list or the text holds.
 */
final class WordList {

    static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_WORD = 60;

    /** As listed, by how it is read. */
    private final Map<String, String> phrases = new HashMap<>();

    private final Map<String, String> beginnings = new HashMap<>();

    WordList(Collection<String> lines) {
        for (String line : lines) {
            List<String> words = words(line);
            if (line.endsWith("*") && words.size() == 1) {
                beginnings.putIfAbsent(words.getFirst(), line);
            } else {
                phrases.putIfAbsent(String.join(" ", words), line);
            }
        }
    }

    /** Whether a line can be listed. */
    static boolean isPhrase(String line) {
        List<String> words = words(line);
        boolean star = line.indexOf('*') >= 0;
        return !words.isEmpty()
                && words.size() <= LONGEST_PHRASE
                && words.stream().allMatch(word -> word.length() <= LONGEST_WORD)
                && (!star || line.indexOf('*') == line.length() - 1 && words.size() == 1);
    }

    /** What of the list stands in the text, as listed, in the order of the text. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (phrases.isEmpty() && beginnings.isEmpty()) {
            return found;
        }
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            StringBuilder phrase = new StringBuilder();
            for (int n = 0; n < LONGEST_PHRASE && i + n < words.size(); n++) {
                phrase.append(n == 0 ? "" : " ").append(words.get(i + n));
                String listed = phrases.get(phrase.toString());
                if (listed != null) {
                    found.add(listed);
                }
            }
            begun(words.get(i), found);
        }
        return found;
    }

    private void begun(String word, Set<String> found) {
        for (int end = 1; !beginnings.isEmpty() && end <= Math.min(word.length(), LONGEST_WORD); end++) {
            String listed = beginnings.get(word.substring(0, end));
            if (listed != null) {
                found.add(listed);
            }
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                if (word.length() <= LONGEST_WORD) {
                    word.appendCodePoint(c);
                }
            } else if (!isInvisible(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Accents, joiners, soft hyphens: what stands between two letters without parting them. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
