package org.colophon.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Versions that readers have lately asked for, taken out of their stored form once. The stored form is read from the
 * database each time and compared, so that nothing here can be older than what is stored.
 */
@Component
class ReadVersions {

    private static final long CHARACTERS = 8_000_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final VersionJson json;
    private final Cache<VersionKey, Read> versions = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((VersionKey key, Read read) -> 200 + 2 * read.content().length())
            .expireAfterAccess(UNUSED)
            .build();

    ReadVersions(VersionJson json) {
        this.json = json;
    }

    private record Read(String content, PublishedArticle article) {}

    /** The same object for as long as the same is stored. */
    PublishedArticle of(PublishedRows.Stored stored) {
        Read read = versions.getIfPresent(stored.key());
        if (read == null || !read.content().equals(stored.content())) {
            read = new Read(stored.content(), json.read(stored.content()));
            versions.put(stored.key(), read);
        }
        return read.article();
    }

    /** What was taken back or removed from a text is not to lie about in memory either. */
    @EventListener
    void forget(PublicChange change) {
        change.subjects().stream()
                .flatMap(subject -> subject.articleId().stream())
                .forEach(article -> versions.asMap()
                        .keySet()
                        .removeIf(key -> key.articleId().equals(article)));
        if (change.subjects().contains(Subject.SITE)) {
            versions.invalidateAll();
        }
    }
}
