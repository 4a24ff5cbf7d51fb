package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** A {@link Question} put to the fields of one {@link Tongue}, in which it is stemmed like the texts. */
final class TextQuery {

    /** What a match counts, by where it is. */
    private static final Map<String, Float> WEIGHTS = Map.of(
            Fields.HEADLINE, 4f,
            Fields.STANDFIRST, 2f,
            Fields.NAMES, 2f,
            Fields.BODY, 1f,
            Fields.FACTS, 1f,
            Fields.PICTURES, 1f);

    private static final List<String> RUNNING_TEXT = List.of(Fields.HEADLINE, Fields.STANDFIRST, Fields.BODY);

    private static final float OTHER_FIELDS = 0.1f;

    /** What a word counts that the asked one is only a part of. */
    private static final float COMPOUND = 0.4f;

    /** What it counts when an article has the parts of the asked word. */
    private static final float PARTS = 0.2f;

    private static final int MOST_BESIDE = 6;

    private final Tongue tongue;
    private final Lexicon lexicon;

    private TextQuery(Tongue tongue, IndexReader reader) {
        this.tongue = tongue;
        this.lexicon = new Lexicon(reader, tongue);
    }

    /** The question's words and phrases in all these tongues; empty when nothing in it is a word. */
    static Optional<Query> of(Question question, List<Tongue> tongues, IndexReader reader) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Tongue tongue : tongues) {
            new TextQuery(tongue, reader).of(question).ifPresent(queries::add);
        }
        return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, 0));
    }

    /** All phrases must match, and most of the words; stop words count only where there is nothing else. */
    private Optional<Query> of(Question question) throws IOException {
        List<Query> must = new ArrayList<>();
        for (String phrase : question.phrases()) {
            anywhere(tongue.terms(phrase), Compounds.NONE).ifPresent(must::add);
        }
        List<Query> words = new ArrayList<>();
        List<Query> stopWords = new ArrayList<>();
        for (String word : question.words()) {
            boolean stop = tongue.isStopWord(word);
            anywhere(tongue.terms(word), stop ? Compounds.NONE : Compounds.of(word, lexicon))
                    .ifPresent((stop ? stopWords : words)::add);
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
        beside(question.words()).ifPresent(part -> query.add(part, Occur.SHOULD));
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

    /** What is added where all the words stand beside each other as they were typed, although nobody said they must. */
    private Optional<Query> beside(List<String> words) {
        List<String> terms =
                words.stream().flatMap(word -> tongue.terms(word).stream()).toList();
        if (words.size() < 2 || words.size() > MOST_BESIDE) {
            return Optional.empty();
        }
        List<Query> fields = new ArrayList<>();
        for (String part : RUNNING_TEXT) {
            Query phrase = new PhraseQuery(1, tongue.field(part), terms.toArray(String[]::new));
            fields.add(new BoostQuery(phrase, WEIGHTS.getOrDefault(part, 1f)));
        }
        return Optional.of(new DisjunctionMaxQuery(fields, OTHER_FIELDS));
    }

    /** These words beside each other in any field; the field where they count most decides. */
    private Optional<Query> anywhere(List<String> terms, Compounds compounds) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((part, weight) -> fields.add(new BoostQuery(in(tongue.field(part), terms), weight)));
        for (String part : RUNNING_TEXT) {
            float weight = COMPOUND * WEIGHTS.getOrDefault(part, 1f);
            String field = tongue.field(part);
            if (!compounds.whole().isEmpty()) {
                SynonymQuery.Builder any = new SynonymQuery.Builder(field);
                compounds.whole().forEach(term -> any.addTerm(new Term(field, term)));
                fields.add(new BoostQuery(any.build(), weight));
            }
        }
        if (!compounds.parts().isEmpty()) {
            fields.add(new BoostQuery(all(compounds.parts()), PARTS));
        }
        return Optional.of(new DisjunctionMaxQuery(fields, OTHER_FIELDS));
    }

    private Query all(List<String> terms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : terms) {
            List<Query> fields = new ArrayList<>();
            for (String part : RUNNING_TEXT) {
                fields.add(new BoostQuery(
                        new TermQuery(new Term(tongue.field(part), term)), WEIGHTS.getOrDefault(part, 1f)));
            }
            all.add(new DisjunctionMaxQuery(fields, OTHER_FIELDS), Occur.MUST);
        }
        return all.build();
    }

    private static Query in(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
