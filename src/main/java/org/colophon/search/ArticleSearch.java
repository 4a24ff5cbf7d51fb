package org.colophon.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Full-text search over published articles. Open to everyone. */
@Service
public class ArticleSearch {

    /**
     * The articles that match, best first.
     *
     * @param query whatever somebody typed; words in double quotes are a phrase; never an error
     * @param after what {@link SearchResult#next()} gave, null (or anything unreadable) for the start
     * @param size how many at most
     */
    public SearchResult search(String query, @Nullable String after, int size) {
        return new SearchResult(List.of(), 0, null);
    }

    /** Whether the index is still being brought up to date, so that something may be missing. */
    public boolean catchingUp() {
        return true;
    }
}
