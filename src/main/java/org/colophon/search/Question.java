package org.colophon.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What somebody typed into the search field, taken apart. What cannot be understood as a phrase in double quotes or as a
 * condition such as {@code section:news} is plain words, so nothing can be wrong with it.
 *
 * @param words in lower case, each once
 * @param phrases what stood in quotes of any kind
 * @param filters conditions, each once
 */
record Question(List<String> words, List<String> phrases, List<Filter> filters) {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 20;
    private static final int MOST_PHRASES = 4;
    private static final int MOST_FILTERS = 10;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final String QUOTED = "[" + QUOTES + "]([^" + QUOTES + "]+)[" + QUOTES + "]";
    private static final Pattern FILTER = Pattern.compile(
            "(?<![^\\s(])(section|topic|author|year|language|after|before):(?:" + QUOTED + "|([^\\s" + QUOTES + "]+))",
            Pattern.CASE_INSENSITIVE);

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
        filters = List.copyOf(filters);
    }

    static Question read(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Filter> filters = new ArrayList<>();
        return words(withoutFilters(text, filters), filters);
    }

    private static String withoutFilters(String text, List<Filter> filters) {
        Matcher matcher = FILTER.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            String quoted = matcher.group(2);
            Filter filter = new Filter(matcher.group(1), quoted == null ? matcher.group(3) : quoted, false);
            boolean taken = filter.makesSense() && filters.size() < MOST_FILTERS;
            if (taken && !filters.contains(filter)) {
                filters.add(filter);
            }
            matcher.appendReplacement(rest, taken ? " " : Matcher.quoteReplacement(matcher.group()));
        }
        return matcher.appendTail(rest).toString();
    }

    private static Question words(String text, List<Filter> filters) {
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
                phrases.stream().distinct().limit(MOST_PHRASES).toList(),
                filters);
    }

    /** The same with further conditions; those that make no sense are passed over. */
    Question with(List<Filter> more) {
        List<Filter> all = new ArrayList<>(filters);
        more.stream()
                .filter(Filter::makesSense)
                .filter(filter -> !all.contains(filter))
                .forEach(all::add);
        return new Question(words, phrases, all);
    }

    /** Whether there are words to look for. */
    boolean hasWords() {
        return !words.isEmpty() || !phrases.isEmpty();
    }

    boolean isEmpty() {
        return !hasWords() && filters.isEmpty();
    }
}
