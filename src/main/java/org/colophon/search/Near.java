package org.colophon.search;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.colophon.publication.PublishedArticle;
import org.springframework.stereotype.Component;

/** Asks this node's index which articles are near one. */
@Component
class Near {

    private final IndexKeeper index;
    private final Documents documents;
    private final RecentArticles recent;
    private final Clock clock;

    Near(IndexKeeper index, Documents documents, RecentArticles recent, Clock clock) {
        this.index = index;
        this.documents = documents;
        this.recent = recent;
        this.clock = clock;
    }

    /** Whether this node's index is not to be relied on yet. */
    boolean catchingUp() {
        return index.catchingUp();
    }

    /** Which version of an article this node's index holds; empty where none. */
    OptionalInt version(UUID article) {
        return index.search(searcher -> version(searcher, article)).orElse(OptionalInt.empty());
    }

    /** Whether this node's index holds at least this version of an article. */
    boolean knows(UUID article, int number) {
        OptionalInt indexed = version(article);
        return indexed.isPresent() && indexed.getAsInt() >= number;
    }

    /** Nearest first; the newest articles where the index has nothing. @param also articles to look at in any case */
    List<Neighbour> to(PublishedArticle article, Collection<UUID> also) {
        List<Neighbour> near = to(documents.story(article), also);
        return near.isEmpty() ? recent.near(article) : near;
    }

    List<Neighbour> to(Story story, Collection<UUID> also) {
        return index.search(searcher -> Neighbours.of(searcher, story, also, clock.instant()))
                .orElse(List.of());
    }

    private static OptionalInt version(IndexSearcher searcher, UUID article) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, article.toString())), 1);
        if (found.scoreDocs.length == 0) {
            return OptionalInt.empty();
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int document = found.scoreDocs[0].doc;
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER);
        return numbers != null && numbers.advanceExact(document - leaf.docBase)
                ? OptionalInt.of((int) numbers.longValue())
                : OptionalInt.empty();
    }
}
