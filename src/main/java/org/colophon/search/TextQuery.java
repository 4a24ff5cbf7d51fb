package org.colophon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A {@link Question} put to the fields of one {@link Tongue}, in which it is stemmed like the texts. */
final class TextQuery {

    /** What a match counts, by where it is. */
    private static final Map<String, Float> WEIGHTS =
            Map.of(Fields.HEADLINE, 4f, Fields.STANDFIRST, 2f, Fields.BODY, 1f, Fields.FACTS, 1f, Fields.NAMES, 2f);

    private static final float OTHER_FIELDS = 0.1f;

    private TextQuery() {}

    /** The question in all these tongues; empty when nothing in it is a word. */
    static Optional<Query> of(Question question, List<Tongue> tongues) {
        List<Query> queries = tongues.stream()
                .flatMap(tongue -> of(question, tongue).stream())
                .toList();
        return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, 0));
    }

    /** All phrases must match, and most of the words; stop words count only where there is nothing else. */
    private static Optional<Query> of(Question question, Tongue tongue) {
        List<Query> must = new ArrayList<>();
        question.phrases()
                .forEach(phrase -> anywhere(tongue.terms(phrase), tongue).ifPresent(must::add));
        List<Query> words = new ArrayList<>();
        List<Query> stopWords = new ArrayList<>();
        for (String word : question.words()) {
            anywhere(tongue.terms(word), tongue).ifPresent((tongue.isStopWord(word) ? stopWords : words)::add);
        }
        if (words.isEmpty() && must.isEmpty()) {
            words.addAll(stopWords);
            stopWords.clear();
        }
        if (!words.isEmpty()) {
            must.add(most(words));
        }
        if (must.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        must.forEach(part -> query.add(part, Occur.MUST));
        stopWords.forEach(part -> query.add(part, Occur.SHOULD));
        return Optional.of(query.build());
    }

    private static Query most(List<Query> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(required(words.size()));
        return query.build();
    }

    /** Both of two words, two of three, three of four, then two thirds. */
    static int required(int words) {
        if (words <= 2) {
            return words;
        }
        return words <= 4 ? words - 1 : (words * 2 + 2) / 3;
    }

    /** These words beside each other in any field; the field where they count most decides. */
    private static Optional<Query> anywhere(List<String> terms, Tongue tongue) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((part, weight) -> fields.add(new BoostQuery(in(tongue.field(part), terms), weight)));
        return Optional.of(new DisjunctionMaxQuery(fields, OTHER_FIELDS));
    }

    private static Query in(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
