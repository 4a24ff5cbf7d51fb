package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * Which documents share marks of one kind (names, sources, a series) with a story, and how rare these are. What stands in
 * a large part of all documents connects nothing and is not looked up.
 */
final class Shared {

    /** A mark in up to so many documents is rare however few there are. */
    private static final int FEW = 12;

    private static final int ONE_IN = 100;

    /** @param rarity near 1 for what stands in two articles of many, near 0 for what stands in most */
    record Mark(String label, double rarity) {}

    private final Map<Integer, List<Mark>> byDocument;

    private Shared(Map<Integer, List<Mark>> byDocument) {
        this.byDocument = byDocument;
    }

    /** @param labels the story's marks, each with the label to print */
    static Shared of(IndexSearcher searcher, String field, Map<String, String> labels) throws IOException {
        Map<Integer, List<Mark>> found = new HashMap<>();
        int all = searcher.getIndexReader().numDocs();
        for (Map.Entry<String, String> entry : labels.entrySet()) {
            Term term = new Term(field, entry.getKey());
            int having = searcher.getIndexReader().docFreq(term);
            if (having > 0 && having <= Math.max(FEW, all / ONE_IN)) {
                collect(searcher, term, new Mark(entry.getValue(), rarity(having, all)), found);
            }
        }
        found.values()
                .forEach(marks -> marks.sort(
                        Comparator.<Mark>comparingDouble(mark -> -mark.rarity()).thenComparing(Mark::label)));
        return new Shared(found);
    }

    /** @param having in how many of {@code all} documents it stands */
    static double rarity(int having, int all) {
        return all < 2 || having < 1 ? 0 : Math.clamp(Math.log((double) all / having) / Math.log(all), 0, 1);
    }

    /** What a document shares, the rarest first. */
    List<Mark> in(int document) {
        return byDocument.getOrDefault(document, List.of());
    }

    /** The documents that share most. */
    Set<Integer> most(int size) {
        return byDocument.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, List<Mark>>>comparingDouble(entry -> -weight(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(size)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static double weight(List<Mark> marks) {
        return marks.stream().mapToDouble(Mark::rarity).sum();
    }

    private static void collect(IndexSearcher searcher, Term term, Mark mark, Map<Integer, List<Mark>> found)
            throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var terms = leaf.reader().terms(term.field());
            TermsEnum place = terms == null ? null : terms.iterator();
            if (place == null || !place.seekExact(term.bytes())) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            PostingsEnum documents = place.postings(null, PostingsEnum.NONE);
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.computeIfAbsent(leaf.docBase + doc, key -> new ArrayList<>())
                            .add(mark);
                }
            }
        }
    }
}
