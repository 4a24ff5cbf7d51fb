package org.colophon.reader;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.change.Subject;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.RelatedArticle;

/** What a page shows: whatever of it changes, the page has to be made anew. */
final class Shown {

    private Shown() {}

    /** A list, and each article that stands in it. */
    static Set<Subject> list(Subject list, Collection<PublishedSummary> articles) {
        Set<Subject> shown = new HashSet<>(Set.of(list));
        articles.forEach(article -> shown.add(Subject.article(article.id().value())));
        return shown;
    }

    /** The published version of an article. */
    static Subject article(PublishedArticle article) {
        return Subject.article(article.id().value());
    }

    /** An article's page: the article, what stands below it, its translations, and whether its sources still exist. */
    static Set<Subject> page(PublishedArticle article, Collection<RelatedArticle> related) {
        UUID id = article.id().value();
        ArticleId original = article.translationOf();
        Set<Subject> shown = new HashSet<>(Set.of(
                Subject.article(id),
                Subject.comments(id),
                Subject.related(id),
                Subject.translations(original == null ? id : original.value())));
        related.forEach(other -> shown.add(Subject.article(other.article().id().value())));
        article.sources().forEach(source -> shown.add(Subject.source(source.source())));
        return shown;
    }
}
