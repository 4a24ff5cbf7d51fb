package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words that are most special about a text: those that it has often and others seldom. All its words are looked up
 * in their order, one pass through the words of each part of the index; one by one would take twice as long as all else
 * that is done to find what is related.
 */
final class SpecialWords {

    private SpecialWords() {}

    /**
     * @param having how many texts have the word
     * @param weight how often it stands in the text, times how rare it is
     */
    record Word(BytesRef term, int having, double weight) {}

    /**
     * The words with the greatest weight, that first.
     *
     * @param leastHaving words that fewer texts have are left out
     */
    static List<Word> of(IndexReader reader, String field, List<String> terms, int leastHaving, int size)
            throws IOException {
        Map<BytesRef, Integer> often = new TreeMap<>();
        terms.forEach(term -> often.merge(new BytesRef(term), 1, Integer::sum));
        List<BytesRef> sorted = List.copyOf(often.keySet());
        int[] having = having(reader, field, sorted);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < having.length; i++) {
            if (having[i] >= leastHaving) {
                BytesRef term = sorted.get(i);
                double rare = 1 + Math.log((reader.numDocs() + 1.0) / (having[i] + 1.0));
                words.add(new Word(term, having[i], often.getOrDefault(term, 0) * rare));
            }
        }
        words.sort(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::term));
        return words.subList(0, Math.min(size, words.size()));
    }

    private static int[] having(IndexReader reader, String field, List<BytesRef> sorted) throws IOException {
        int[] having = new int[sorted.size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum words = terms.iterator();
                for (int i = 0; i < having.length; i++) {
                    having[i] += words.seekExact(sorted.get(i)) ? words.docFreq() : 0;
                }
            }
        }
        return having;
    }
}
