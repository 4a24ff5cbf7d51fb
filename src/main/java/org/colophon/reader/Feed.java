package org.colophon.reader;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.change.Subject;
import org.colophon.provenance.Disclosed;

/**
 * What a feed carries, whatever its format.
 *
 * @param home path of the page it belongs to
 * @param below path below which the feeds stand, such as {@code /sections/news/}
 */
record Feed(String title, String description, String language, String home, String below, List<Item> items) {

    private static final String URN = "urn:uuid:";

    Feed {
        items = List.copyOf(items);
    }

    /** Who wrote an article. @param url page of the author; empty for somebody without one */
    record Author(String name, String url) {}

    /**
     * One article, in full.
     *
     * @param id the same for ever, also when the address changes
     * @param summary HTML: the disclosure line, then the standfirst
     * @param content HTML: the disclosure line, then everything
     * @param disclosed how it was made
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
            Disclosed disclosed,
            List<String> topics,
            Instant published,
            Instant updated) {

        Item {
            authors = List.copyOf(authors);
            topics = List.copyOf(topics);
        }

        /** The article that this is. */
        Subject subject() {
            return Subject.article(UUID.fromString(id.substring(URN.length())));
        }
    }

    /** When anything in it last changed. */
    Instant updated() {
        return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
