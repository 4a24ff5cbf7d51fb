package org.colophon.sourcing;

import java.util.List;
import org.colophon.article.Article;

/**
 * One article that uses a source.
 *
 * @param keys by which the article lists it; empty where only its facts are from there
 * @param facts labels of the article's facts that name it
 */
public record SourcePlace(Article article, List<String> keys, List<String> facts) {

    public SourcePlace {
        keys = List.copyOf(keys);
        facts = List.copyOf(facts);
    }
}
