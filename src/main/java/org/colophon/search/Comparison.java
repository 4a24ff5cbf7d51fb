package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.publication.PublishedMark;
import org.jspecify.annotations.Nullable;

/** Goes through all that is published, in steps, and repairs the index where it says something else. */
final class Comparison {

    private final SearchIndex index;
    private final IndexFeed feed;
    private final Map<UUID, Integer> unseen;
    private @Nullable UUID last;

    Comparison(SearchIndex index, IndexFeed feed) throws IOException {
        this.index = index;
        this.feed = feed;
        this.unseen = index.versions();
    }

    /** Compares the next articles. @return whether that was the last step */
    boolean step() throws IOException {
        List<PublishedMark> marks = feed.marks(last);
        feed.bringUpToDate(
                index,
                marks.stream()
                        .filter(mark -> !Objects.equals(unseen.remove(mark.article()), mark.number()))
                        .map(PublishedMark::article)
                        .toList());
        if (marks.size() == IndexFeed.BATCH) {
            last = marks.getLast().article();
            return false;
        }
        List<UUID> gone = new ArrayList<>(unseen.keySet());
        for (int from = 0; from < gone.size(); from += IndexFeed.BATCH) {
            feed.bringUpToDate(index, gone.subList(from, Math.min(gone.size(), from + IndexFeed.BATCH)));
        }
        return true;
    }
}
