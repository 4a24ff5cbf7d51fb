package org.colophon.article;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.PublishedManuscripts;
import org.springframework.stereotype.Component;

/** Knows which manuscripts belong to articles that readers see or saw. */
@Component
class PublishedArticleStates implements PublishedManuscripts {

    private final ArticleRepository articles;

    PublishedArticleStates(ArticleRepository articles) {
        this.articles = articles;
    }

    @Override
    public Set<ManuscriptId> among(Collection<ManuscriptId> manuscripts) {
        return articles
                .everPublished(manuscripts.stream().map(ManuscriptId::value).toList())
                .stream()
                .map(ManuscriptId::new)
                .collect(Collectors.toSet());
    }
}
