package org.colophon.sourcing;

import org.colophon.article.ArticleId;
import org.colophon.article.ArticleReferences;
import org.colophon.article.DraftReferences;
import org.springframework.stereotype.Component;

/** Hands an article's facts and sources to previews and checks: two queries, however many there are. */
@Component
class SourcingReferences implements ArticleReferences {

    private final FactUses facts;
    private final SourceUses sources;

    SourcingReferences(FactUses facts, SourceUses sources) {
        this.facts = facts;
        this.sources = sources;
    }

    @Override
    public DraftReferences of(ArticleId article, String language) {
        return new ArticleSourcing(
                facts.of(article.value()).stream().map(FactUse::toArticleFact).toList(),
                sources.of(article.value()).stream()
                        .map(SourceUse::toArticleSource)
                        .toList(),
                language);
    }
}
