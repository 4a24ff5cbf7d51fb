package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Where a source is used: in a number of queries that does not grow with the number of places. */
@Component
class SourcePlaces {

    private final SourceUses uses;
    private final FactUses facts;
    private final Articles articles;

    SourcePlaces(SourceUses uses, FactUses facts, Articles articles) {
        this.uses = uses;
        this.facts = facts;
        this.articles = articles;
    }

    Slice<SourcePlace> of(UUID source, @Nullable String after, int size) {
        UUID before = PlaceKey.decode(after == null ? null : after + "_").article();
        Slice<UUID> page = Slice.of(users(source, before, size + 1), size, UUID::toString);
        if (page.items().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Map<ArticleId, Article> found =
                articles.all(page.items().stream().map(ArticleId::new).toList());
        Map<UUID, List<String>> keys = uses.in(source, page.items()).stream()
                .collect(Collectors.groupingBy(
                        SourceUse::article, Collectors.mapping(SourceUse::key, Collectors.toList())));
        Map<UUID, List<String>> labels = facts.from(source, page.items()).stream()
                .collect(Collectors.groupingBy(
                        FactUse::article,
                        Collectors.mapping(use -> use.toArticleFact().fact().label(), Collectors.toList())));
        return page.map(id -> new SourcePlace(
                Objects.requireNonNull(found.get(new ArticleId(id)), "a use has an article"),
                keys.getOrDefault(id, List.of()),
                labels.getOrDefault(id, List.of())));
    }

    /** Articles by id, the newest first, as databases order ids: by their digits. */
    private List<UUID> users(UUID source, UUID before, int limit) {
        List<UUID> listing = uses.articles(source, before, Limit.of(limit));
        List<UUID> stating = facts.articlesFrom(source, before, Limit.of(limit));
        return new ArrayList<>(Stream.concat(listing.stream(), stating.stream())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString).reversed())
                .limit(limit)
                .toList());
    }
}
