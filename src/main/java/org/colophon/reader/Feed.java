package org.colophon.reader;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.colophon.change.Subject;
import org.colophon.provenance.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * What a feed carries, whatever its format.
 *
 * @param home path of the page it belongs to
 * @param shows what makes it old
 */
record Feed(String title, String description, String language, String home, List<Item> items, Set<Subject> shows) {

    Feed {
        items = List.copyOf(items);
        shows = Set.copyOf(shows);
    }

    /** Who wrote an article. @param url page of the author; empty for somebody without one */
    record Author(String name, String url) {}

    /**
     * One article in full, or one correction.
     *
     * @param id the same for ever, also when the address changes
     * @param summary HTML: the disclosure line, then the standfirst
     * @param content HTML: the disclosure line, then everything
     * @param disclosed how it was made; null for what is no article
     */
    record Item(
            String id,
            String url,
            String title,
            String language,
            List<Author> authors,
            String standfirst,
            String summary,
            String content,
            @Nullable Disclosed disclosed,
            List<String> topics,
            Instant published,
            Instant updated) {

        Item {
            authors = List.copyOf(authors);
            topics = List.copyOf(topics);
        }
    }

    /** Path below which the feed stands in its formats, such as {@code /sections/news/}. */
    String below() {
        return home.endsWith("/") ? home : home + "/";
    }

    /** When anything in it last changed. */
    Instant updated() {
        return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
