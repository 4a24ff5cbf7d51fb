package org.colophon.api;

import java.util.Objects;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceEntry;
import org.jspecify.annotations.Nullable;

/** A source of an article, the same going in and coming out. @param key made from the title when missing */
record SourceJson(
        @Nullable String key,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url) {

    static SourceJson of(ArticleSource use) {
        Source source = use.source();
        return new SourceJson(use.key(), source.title(), source.publisher(), source.url());
    }

    SourceEntry toEntry() {
        return new SourceEntry(
                Objects.requireNonNullElse(key, ""),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(publisher, ""),
                Objects.requireNonNullElse(url, ""));
    }
}
