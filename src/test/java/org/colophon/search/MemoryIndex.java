package org.colophon.search;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.jspecify.annotations.Nullable;

/** An index in memory, and short ways to ask it. */
final class MemoryIndex {

    static final Instant NOW = PublishedArticleBuilder.NOW;

    private final Markup markup = new Markup();
    private final Documents documents = new Documents(markup);
    private final SearchIndex index;
    private final Map<UUID, String> headlines = new HashMap<>();

    private MemoryIndex(SearchIndex index) {
        this.index = index;
    }

    static MemoryIndex of(PublishedArticleBuilder... articles) {
        return of(Arrays.stream(articles).map(PublishedArticleBuilder::build).toArray(PublishedArticle[]::new));
    }

    static MemoryIndex of(PublishedArticle... articles) {
        try {
            MemoryIndex memory = new MemoryIndex(SearchIndex.open(new ByteBuffersDirectory()));
            for (PublishedArticle article : articles) {
                memory.index.put(List.of(memory.documents.of(article)));
                memory.headlines.put(article.id().value(), article.headline());
            }
            memory.index.refresh();
            return memory;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    IndexQueries.Page page(String query, @Nullable String after, int size) {
        return page(query, List.of(), Order.BEST, after, size);
    }

    IndexQueries.Page page(String query, List<Filter> filters, Order order, @Nullable String after, int size) {
        try {
            Asked asked = new Asked(
                    query,
                    Question.read(query).with(filters),
                    order,
                    Place.decode(after).orElse(null),
                    size,
                    NOW,
                    ZoneOffset.UTC,
                    true);
            return index.search(searcher -> IndexQueries.page(searcher, asked, markup));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Headlines of what is found, best first. */
    List<String> find(String query) {
        return headlines(page(query, null, 20));
    }

    List<String> headlines(IndexQueries.Page page) {
        return page.found().stream()
                .map(found -> headline(found.article().value()))
                .toList();
    }

    List<Neighbour> near(PublishedArticle article) {
        return near(article, NOW);
    }

    List<Neighbour> near(PublishedArticle article, Instant now) {
        try {
            return index.search(searcher -> Neighbours.of(searcher, documents.story(article), List.of(), now));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String headline(UUID id) {
        return headlines.getOrDefault(id, "?");
    }
}
