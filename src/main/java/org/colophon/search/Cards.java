package org.colophon.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Reads the cards of documents. */
final class Cards {

    private Cards() {}

    /** @param documents in ascending order */
    static Map<Integer, Card> of(IndexSearcher searcher, Set<Integer> documents) throws IOException {
        Map<Integer, Card> cards = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        BinaryDocValues values = null;
        for (int document : documents) {
            int at = ReaderUtil.subIndex(document, leaves);
            if (at != leaf || values == null) {
                leaf = at;
                values = leaves.get(at).reader().getBinaryDocValues(Fields.CARD);
            }
            if (values != null && values.advanceExact(document - leaves.get(at).docBase)) {
                cards.put(document, Card.decode(values.binaryValue().utf8ToString()));
            }
        }
        return cards;
    }
}
