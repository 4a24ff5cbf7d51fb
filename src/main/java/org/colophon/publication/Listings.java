package org.colophon.publication;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.SlugGuard;
import org.springframework.stereotype.Component;

/** Keeps the rows that lists and addresses are read from in step with the newest version of each article. */
@Component
class Listings implements SlugGuard {

    private final CurrentVersions current;
    private final PublishedTopicRows topics;
    private final PublishedAuthorRows authors;
    private final SlugRows slugs;
    private final PublishedAddresses addresses;

    Listings(
            CurrentVersions current,
            PublishedTopicRows topics,
            PublishedAuthorRows authors,
            SlugRows slugs,
            PublishedAddresses addresses) {
        this.current = current;
        this.topics = topics;
        this.authors = authors;
        this.slugs = slugs;
        this.addresses = addresses;
    }

    void show(PublishedArticle version, Optional<CurrentVersion> before) {
        UUID id = version.id().value();
        before.ifPresentOrElse(
                row -> row.show(version), () -> current.save(new CurrentVersion(version, addresses.open())));
        current.flush();
        if (before.isPresent()) {
            topics.deleteOf(id);
            authors.deleteOf(id);
        }
        Instant first = version.firstPublishedAt();
        topics.saveAll(version.topics().stream()
                .map(topic -> new PublishedTopicRow(new PublishedTopicRow.Key(id, topic.slug()), first))
                .toList());
        authors.saveAll(version.bylines().stream()
                .map(PublishedByline::handle)
                .filter(Objects::nonNull)
                .distinct()
                .map(handle -> new PublishedAuthorRow(new PublishedAuthorRow.Key(id, handle), first))
                .toList());
        if (!slugs.existsById(version.slug())) {
            slugs.save(new SlugRow(version.slug(), id));
        }
    }

    /** Nothing of the article is listed any more; its slugs stay its own. */
    void hide(UUID id) {
        topics.deleteOf(id);
        authors.deleteOf(id);
        current.deleteById(id);
        current.flush();
    }

    @Override
    public boolean belongsToAnother(String slug, ArticleId article) {
        return slugs.findById(slug)
                .filter(row -> !row.articleId().equals(article.value()))
                .isPresent();
    }
}
