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
import org.springframework.data.domain.Limit;
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
    private final CurrentVersions current;
    private final VersionJson json;

    PublishedArticles(StoredVersions versions, CurrentVersions current, VersionJson json) {
        this.versions = versions;
        this.current = current;
        this.json = json;
    }

    /** The article that stands under this slug now. */
    public Optional<PublishedArticle> bySlug(String slug) {
        return versions.currentBySlug(slug).map(json::read);
    }

    /** The article with this id, if it is published. */
    public Optional<PublishedArticle> byId(ArticleId id) {
        return versions.current(id.value()).map(json::read);
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
        return current.movedTo(oldSlug);
    }

    /** One summary, if the article is published. */
    public Optional<PublishedSummary> summary(ArticleId id) {
        return current.findById(id.value()).map(CurrentVersion::toSummary);
    }

    /** Summaries of those of these articles that are published, in the order asked for, in one query. */
    public List<PublishedSummary> summaries(List<ArticleId> ids) {
        Map<UUID, CurrentVersion> found = current
                .findAllById(ids.stream().map(ArticleId::value).toList())
                .stream()
                .collect(Collectors.toMap(CurrentVersion::articleId, Function.identity()));
        return ids.stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .map(CurrentVersion::toSummary)
                .toList();
    }

    /** The newest articles. @param after where the stretch before ended, null for the start */
    public Slice<PublishedSummary> latest(@Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        return slice(current.latest(key.at(), key.id(), Limit.of(size + 1)), size);
    }

    /** The newest articles of a section. */
    public Slice<PublishedSummary> inSection(String section, @Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        return slice(current.inSection(section, key.at(), key.id(), Limit.of(size + 1)), size);
    }

    /** The newest articles under a topic. */
    public Slice<PublishedSummary> withTopic(String topic, @Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        return slice(current.withTopic(topic, key.at(), key.id(), Limit.of(size + 1)), size);
    }

    /** The newest articles of an author with an account. */
    public Slice<PublishedSummary> byAuthor(String handle, @Nullable String after, int size) {
        TimeKey key = TimeKey.decode(after);
        return slice(current.byAuthor(handle, key.at(), key.id(), Limit.of(size + 1)), size);
    }

    /** The published translations of an article, 50 at most. */
    public List<PublishedSummary> translationsOf(ArticleId original) {
        return current.translations(original.value(), Limit.of(50)).stream()
                .map(CurrentVersion::toSummary)
                .toList();
    }

    /**
     * All published articles in the order of their ids, a batch at a time, for building an index.
     *
     * @param after the last id of the batch before, null for the first
     */
    public List<PublishedArticle> batch(@Nullable ArticleId after, int size) {
        UUID from = after == null ? new UUID(0, 0) : after.value();
        return versions.after(from, Limit.of(size)).stream().map(json::read).toList();
    }

    /**
     * Which version of each article is published, in the order of the ids, a batch at a time: what an index compares
     * itself with.
     *
     * @param after the last id of the batch before, null for the first
     */
    public List<PublishedMark> marks(@Nullable ArticleId after, int size) {
        return current.marks(after == null ? new UUID(0, 0) : after.value(), Limit.of(size));
    }

    /** How many articles are published. */
    public long count() {
        return current.count();
    }

    private static Slice<PublishedSummary> slice(List<CurrentVersion> rows, int size) {
        return Slice.of(rows, size, row -> new TimeKey(row.firstPublishedAt(), row.articleId()).encoded())
                .map(CurrentVersion::toSummary);
    }
}
