package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The names of sections, topics and authors in the index, kept in memory and read anew every few seconds at most. */
final class KnownNames {

    private static final long KEPT = 5_000_000_000L;
    private static final List<Facet> NAMED = List.of(Facet.SECTION, Facet.TOPIC, Facet.AUTHOR);

    private final ReentrantLock lock = new ReentrantLock();
    private volatile Kept kept = new Kept(List.of(), -1, 0);

    private record Kept(List<Name> names, long changes, long at) {}

    private record Name(Facet facet, String key, String name, List<String> words) {}

    /** Those that every word typed is the beginning of a word of, best first; only what something is published under. */
    List<Suggestion> beginning(IndexSearcher searcher, long changes, List<String> typed, int most) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        List<Name> fitting = names(searcher, changes).stream()
                .filter(name ->
                        typed.stream().allMatch(word -> name.words().stream().anyMatch(own -> own.startsWith(word))))
                .sorted(Comparator.<Name>comparingInt(
                                name -> name.words().getFirst().startsWith(typed.getFirst()) ? 0 : 1)
                        .thenComparing(Name::facet)
                        .thenComparingInt(name -> name.name().length())
                        .thenComparing(Name::name))
                .limit(4L * most)
                .toList();
        for (Name name : fitting) {
            TermQuery having = new TermQuery(new Term(name.facet().code(), name.key()));
            if (found.size() < most && searcher.search(having, 1).scoreDocs.length > 0) {
                Suggestion.Kind kind = Suggestion.Kind.valueOf(name.facet().name());
                found.add(new Suggestion(kind, name.name(), name.key()));
            }
        }
        return found;
    }

    /** While one thread reads them, the others go on with those from before. */
    private List<Name> names(IndexSearcher searcher, long changes) throws IOException {
        Kept now = kept;
        boolean old = now.changes() != changes && (now.changes() < 0 || System.nanoTime() - now.at() > KEPT);
        if (old && lock.tryLock()) {
            try {
                kept = new Kept(read(searcher), changes, System.nanoTime());
            } finally {
                lock.unlock();
            }
        }
        return kept.names();
    }

    private static List<Name> read(IndexSearcher searcher) throws IOException {
        Map<String, Name> names = new LinkedHashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (Facet facet : NAMED) {
                TermsEnum all =
                        DocValues.getSortedSet(leaf.reader(), facet.counted()).termsEnum();
                for (BytesRef value = all.next(); value != null; value = all.next()) {
                    add(facet, value.utf8ToString(), names);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private static void add(Facet facet, String value, Map<String, Name> names) {
        int cut = value.indexOf(FacetCounts.SEPARATOR);
        String name = value.substring(cut + 1);
        List<String> words = Tongue.OTHER.terms(name.toLowerCase(Locale.ROOT));
        if (cut >= 0 && !words.isEmpty()) {
            names.putIfAbsent(facet + value.substring(0, cut), new Name(facet, value.substring(0, cut), name, words));
        }
    }
}
