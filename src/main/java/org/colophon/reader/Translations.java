package org.colophon.reader;

import java.util.ArrayList;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.reader.page.Translation;
import org.springframework.stereotype.Component;

/** Finds the same article in other languages. */
@Component
class Translations {

    private final PublishedArticles published;

    Translations(PublishedArticles published) {
        this.published = published;
    }

    /** The published ones, the original first; never the article itself. */
    List<Translation> of(PublishedArticle article) {
        ArticleId original = article.translationOf();
        List<PublishedSummary> all = new ArrayList<>();
        if (original != null) {
            published.summary(original).ifPresent(all::add);
        }
        all.addAll(published.translationsOf(original == null ? article.id() : original));
        return all.stream()
                .filter(other -> !other.id().equals(article.id()))
                .map(other -> new Translation(
                        other.language(),
                        Language.ownName(other.language()),
                        other.path(),
                        other.headline(),
                        other.id().equals(original)))
                .toList();
    }
}
