package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.colophon.shared.Newsroom;
import org.springframework.http.MediaType;

/** The formats in which every feed can be had, told apart by the ending of the address. */
enum FeedFormat {
    RSS(".xml", "rss+xml", RssFeed::write),
    ATOM(".atom", "atom+xml", AtomFeed::write),
    JSON(".json", "feed+json", JsonFeed::write);

    private final String ending;
    private final MediaType type;
    private final BiFunction<Feed, Newsroom, byte[]> writer;

    FeedFormat(String ending, String subtype, BiFunction<Feed, Newsroom, byte[]> writer) {
        this.ending = ending;
        this.type = new MediaType("application", subtype, StandardCharsets.UTF_8);
        this.writer = writer;
    }

    /** The format of an address, which ends in one of the three. */
    static FeedFormat of(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith(format.ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No feed ends like " + path));
    }

    Output write(Feed feed, Newsroom newsroom) {
        return Output.shared(type, writer.apply(feed, newsroom)).showing(feed.shows());
    }
}
