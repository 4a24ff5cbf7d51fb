package org.colophon.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds what somebody may have meant by words that no article has. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 4;

    private final IndexSearcher searcher;
    private final List<Lexicon> lexicons;

    private record Proposal(Tongue tongue, SuggestWord word) {}

    Spelling(IndexSearcher searcher, List<Tongue> tongues) {
        this.searcher = searcher;
        this.lexicons = tongues.stream()
                .map(tongue -> new Lexicon(searcher.getIndexReader(), tongue))
                .toList();
    }

    /** What was typed with unknown words replaced by the most similar known ones; empty when nothing is to be said. */
    Optional<String> better(String typed, Question question) throws IOException {
        String text = typed;
        List<String> unknown = Stream.concat(
                        question.words().stream(),
                        question.phrases().stream().flatMap(phrase -> Stream.of(phrase.split(" "))))
                .distinct()
                .filter(word -> word.length() >= SHORTEST && Lexicon.isWord(word))
                .filter(word -> lexicons.stream().noneMatch(lexicon -> lexicon.knows(word)))
                .limit(MOST_WORDS)
                .toList();
        for (String word : unknown) {
            Optional<Proposal> proposal = similar(word);
            Optional<String> known = proposal.isPresent() ? written(proposal.get()) : Optional.empty();
            if (known.isPresent()) {
                text = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(known.get()));
            }
        }
        return text.equals(typed) ? Optional.empty() : Optional.of(text);
    }

    private Optional<Proposal> similar(String word) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        Proposal best = null;
        for (Lexicon lexicon : lexicons) {
            List<String> folded = lexicon.tongue().wholeWords(word);
            if (folded.size() != 1) {
                continue;
            }
            Term term = new Term(lexicon.tongue().field(Fields.WORDS), folded.getFirst());
            for (SuggestWord one :
                    checker.suggestSimilar(term, 1, searcher.getIndexReader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
                Proposal other = new Proposal(lexicon.tongue(), one);
                best = best == null || BETTER.compare(other, best) > 0 ? other : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static final Comparator<Proposal> BETTER =
            Comparator.<Proposal>comparingDouble(one -> one.word().score).thenComparingInt(one -> one.word().freq);

    /** The word with its capitals and accents, as an article has it; empty when none has it any more. */
    private Optional<String> written(Proposal proposal) throws IOException {
        String word = proposal.word().string;
        String body = proposal.tongue().field(Fields.BODY);
        TermQuery having = new TermQuery(new Term(proposal.tongue().field(Fields.WORDS), word));
        for (ScoreDoc doc : searcher.search(having, 1).scoreDocs) {
            String text =
                    searcher.storedFields().document(doc.doc, Set.of(body)).get(body);
            return text == null
                    ? Optional.of(word)
                    : find(word, text, proposal.tongue()).or(() -> Optional.of(word));
        }
        return Optional.empty();
    }

    private static Optional<String> find(String word, String text, Tongue tongue) throws IOException {
        try (TokenStream words = tongue.wholeWordAnalyzer().tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (word.contentEquals(term)) {
                    return Optional.of(text.substring(place.startOffset(), place.endOffset()));
                }
            }
            words.end();
        }
        return Optional.empty();
    }
}
