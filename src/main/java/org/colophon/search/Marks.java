package org.colophon.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.publication.PublishedArticle;
import org.colophon.shared.Digests;

/**
 * What connects an article with others beside its text, its facts and its topics. Each is a mark to compare by, with the
 * label to print.
 *
 * @param sources by id, and by address
 * @param names of people, places and organisations: see {@link Names}
 * @param series one at most: see {@link Series}
 */
record Marks(Map<String, String> sources, Map<String, String> names, Map<String, String> series) {

    /** @param headline and text in plain text */
    static Marks of(PublishedArticle article, String headline, String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        article.sources().forEach(source -> {
            sources.put("i" + source.source(), source.title());
            if (!source.url().isEmpty()) {
                sources.put("u" + Digests.sha256(source.url()), source.title());
            }
        });
        return new Marks(sources, Names.in(article, text), series(headline));
    }

    /** Those of a text without sources. */
    static Marks of(String headline, String text) {
        return new Marks(Map.of(), Names.in(text), series(headline));
    }

    private static Map<String, String> series(String headline) {
        return Series.of(headline)
                .map(series -> Map.of(Series.mark(series), series))
                .orElseGet(Map::of);
    }
}
