package org.colophon.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What somebody typed into the search field, taken apart. There are no operators but double quotes, so nothing can be
 * wrong with it.
 *
 * @param words in lower case, each once
 * @param phrases what stood in quotes of any kind
 */
record Question(List<String> words, List<String> phrases) {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 20;
    private static final int MOST_PHRASES = 4;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };

    Question {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    static Question read(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Set<String> words = new LinkedHashSet<>();
        List<String> phrases = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || QUOTES.indexOf(text.charAt(i)) >= 0) {
                List<String> found = Tongue.terms(WORDS, text.substring(from, i));
                if (quoted && !end && found.size() > 1) {
                    phrases.add(String.join(" ", found.subList(0, Math.min(found.size(), MOST_WORDS))));
                } else {
                    words.addAll(found);
                }
                quoted = !quoted;
                from = i + 1;
            }
        }
        return new Question(
                words.stream().limit(MOST_WORDS).toList(),
                phrases.stream().distinct().limit(MOST_PHRASES).toList());
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
