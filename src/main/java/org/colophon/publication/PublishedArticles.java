package org.colophon.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers can see: the newest published version of each article. Open to everyone, and without any road to a
 * manuscript. Lists are paged by key, so that the last page costs what the first one costs.
 */
@Service
@Transactional(readOnly = true)
public class PublishedArticles {

    private final StoredVersions versions;
    private final PublishedRows rows;
    private final ReadVersions read;
    private final VersionJson json;

    PublishedArticles(StoredVersions versions, PublishedRows rows, ReadVersions read, VersionJson json) {
        this.versions = versions;
        this.rows = rows;
        this.read = read;
        this.json = json;
    }

    /** The article that stands under this slug now. */
    public Optional<PublishedArticle> bySlug(String slug) {
        return rows.bySlug(slug).map(read::of);
    }

    /** The article with this id, if it is published. */
    public Optional<PublishedArticle> byId(ArticleId id) {
        return rows.byId(id.value()).map(read::of);
    }

    /**
     * How a published article came to be: the first version and the newest ones, the oldest first.
     *
     * @param newest how many of the newest
     */
    public List<PublishedArticle> versions(PublishedArticle current, int newest) {
        return versions.since(current.id().value(), current.number() - newest + 1).stream()
                .map(json::read)
                .toList();
    }

    /** The articles with these ids that are published, in one query, in no particular order. */
    public List<PublishedArticle> byIds(Collection<ArticleId> ids) {
        return ids.isEmpty()
                ? List.of()
                : versions.current(ids.stream().map(ArticleId::value).toList()).stream()
                        .map(json::read)
                        .toList();
    }

    /** The slug to go to from one that an article once had; empty when the slug was never used. */
    public Optional<String> movedTo(String oldSlug) {
        return rows.movedTo(oldSlug);
    }

    /** One summary, if the article is published. */
    public Optional<PublishedSummary> summary(ArticleId id) {
        return rows.summaries(List.of(id.value())).stream().findFirst();
    }

    /** Summaries of those of these articles that are published, in the order asked for, in one query. */
    public List<PublishedSummary> summaries(List<ArticleId> ids) {
        Map<ArticleId, PublishedSummary> found = rows
                .summaries(ids.stream().map(ArticleId::value).toList())
                .stream()
                .collect(Collectors.toMap(PublishedSummary::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The newest articles. @param after where the stretch before ended, null for the start */
    public Slice<PublishedSummary> latest(@Nullable String after, int size) {
        return slice(rows.latest(TimeKey.decode(after), size + 1), size);
    }

    /** The newest articles of a section. */
    public Slice<PublishedSummary> inSection(String section, @Nullable String after, int size) {
        return slice(rows.inSection(section, TimeKey.decode(after), size + 1), size);
    }

    /** The newest articles under a topic. */
    public Slice<PublishedSummary> withTopic(String topic, @Nullable String after, int size) {
        return slice(rows.withTopic(topic, TimeKey.decode(after), size + 1), size);
    }

    /** The newest articles of an author with an account. */
    public Slice<PublishedSummary> byAuthor(String handle, @Nullable String after, int size) {
        return slice(rows.byAuthor(handle, TimeKey.decode(after), size + 1), size);
    }

    /** The published translations of an article, 50 at most. */
    public List<PublishedSummary> translationsOf(ArticleId original) {
        return rows.translations(original.value(), 50);
    }

    /**
     * Which version of each article is published, in the order of the ids, a batch at a time: what an index compares
     * itself with.
     *
     * @param after the last id of the batch before, null for the first
     */
    public List<PublishedMark> marks(@Nullable ArticleId after, int size) {
        return rows.marks(after == null ? new UUID(0, 0) : after.value(), size);
    }

    /** How many articles are published. */
    public long count() {
        return rows.count();
    }

    private static Slice<PublishedSummary> slice(List<PublishedSummary> rows, int size) {
        return Slice.of(
                rows, size, row -> new TimeKey(row.firstPublishedAt(), row.id().value()).encoded());
    }
}
