package org.colophon.transfer;

import java.time.Clock;
import java.time.Instant;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Publisher;
import org.springframework.stereotype.Component;

/** Publishes what comes from an archive under the dates it had there. */
@Component
class BackIssues {

    private final Publisher publisher;
    private final PublishedArticles published;
    private final Clock clock;

    BackIssues(Publisher publisher, PublishedArticles published, Clock clock) {
        this.publisher = publisher;
        this.published = published;
        this.clock = clock;
    }

    void publish(ArticleId id, Post post) {
        Instant now = clock.instant();
        Instant said = post.says().date();
        Instant date = said == null ? undated(id, post.fileTime(), now) : said;
        Instant updated = post.says().updated();
        boolean later = updated != null && updated.isAfter(date) && !updated.isAfter(now);
        publisher.publishFromArchive(id, date, later ? updated : null);
    }

    /** A post without a date keeps the one it was first published under, and begins with that of its file. */
    private Instant undated(ArticleId id, Instant fileTime, Instant now) {
        Instant begin = fileTime.isAfter(now) ? now : fileTime;
        return published.byId(id).map(PublishedArticle::firstPublishedAt).orElse(begin);
    }
}
