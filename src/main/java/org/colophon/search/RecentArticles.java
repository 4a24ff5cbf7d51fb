package org.colophon.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.springframework.stereotype.Component;

/** What to show as related where the index has nothing: the newest of the section, then the newest of all. */
@Component
class RecentArticles {

    private static final int LOOKED_AT = 40;

    private final PublishedArticles articles;

    RecentArticles(PublishedArticles articles) {
        this.articles = articles;
    }

    List<Neighbour> near(PublishedArticle article) {
        ArticleId original = article.translationOf() == null ? article.id() : article.translationOf();
        Set<ArticleId> family = new HashSet<>(List.of(article.id(), original));
        articles.translationsOf(original).forEach(translation -> family.add(translation.id()));
        String section = article.section().slug();
        Map<UUID, Integer> rank = new HashMap<>();
        return Stream.concat(
                        articles.inSection(section, null, LOOKED_AT).items().stream(),
                        articles.latest(null, LOOKED_AT).items().stream())
                .filter(other -> !family.contains(other.id()))
                .filter(other -> rank.putIfAbsent(other.id().value(), rank.size()) == null)
                .map(other -> neighbour(article, other, rank.size()))
                .toList();
    }

    /** The recency part stands for the place in the list, so that the order stays. */
    private static Neighbour neighbour(PublishedArticle article, PublishedSummary other, int place) {
        boolean sameSection = other.sectionSlug().equals(article.section().slug());
        boolean sameLanguage = Tongue.primary(other.language()).equals(Tongue.primary(article.language()));
        ScoreParts parts = new ScoreParts(
                0, 0, 0, 0, 0, 0, 0, sameSection ? 0.05 : 0, 0, 0.1 / (1 + place), sameLanguage ? 0.2 : 0);
        UUID id = other.id().value();
        String section = sameSection ? article.section().name() : "";
        return new Neighbour(id, id, parts, Reason.of(parts, Reason.Ties.NONE.in(section)), Set.of());
    }
}
