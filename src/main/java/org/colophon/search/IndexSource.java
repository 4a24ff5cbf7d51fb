package org.colophon.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** Where the articles of an index come from: the truth that it is compared with. */
interface IndexSource {

    int BATCH = 100;

    /** The documents of those of these articles that belong into the index, in no particular order. */
    List<Document> documents(Collection<UUID> ids);

    /** The next {@link #BATCH} articles with how far they have come, in an order of their ids that stays the same. */
    List<Mark> marks(@Nullable UUID after);

    /** How many articles there are, to tell how far a comparison has come. */
    long count();

    /** Articles that have changed and that nobody has told the index of. Asked every other second, so it is quick. */
    default Collection<UUID> news() {
        return List.of();
    }

    /** Hears that the index says something new. */
    default void shown() {}
}
