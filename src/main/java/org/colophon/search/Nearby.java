package org.colophon.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;

/** Remembers the neighbours of articles that were read lately, until the index changes. */
final class Nearby {

    private static final int MOST = 1_000;
    private static final int KEPT = 40;

    private final Map<ArticleId, List<Neighbour>> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, List<Neighbour>> eldest) {
            return size() > MOST;
        }
    };

    private long state = -1;

    /** What is remembered for this state of the index, or else what {@code find} finds. */
    List<Neighbour> of(ArticleId article, long indexState, Supplier<List<Neighbour>> find) {
        synchronized (known) {
            if (state != indexState) {
                known.clear();
                state = indexState;
            }
            List<Neighbour> before = known.get(article);
            if (before != null) {
                return before;
            }
        }
        List<Neighbour> found = find.get().stream().limit(KEPT).toList();
        synchronized (known) {
            if (state == indexState && !found.isEmpty()) {
                known.put(article, found);
            }
        }
        return found;
    }
}
