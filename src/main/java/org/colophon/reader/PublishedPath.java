package org.colophon.reader;

import java.util.Optional;
import java.util.function.Function;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds the article of an address, also of one that it no longer has. */
@Component
class PublishedPath {

    private final PublishedArticles published;

    PublishedPath(PublishedArticles published) {
        this.published = published;
    }

    /**
     * What a page answers: its output, or 301 to the article's address of today.
     *
     * @param below what follows the slug in the address, such as {@code /comments}; may be empty
     * @throws NotFound when no article was ever published under this slug
     */
    Output answer(String slug, String below, Function<PublishedArticle, Output> page) {
        Optional<PublishedArticle> article = published.bySlug(slug);
        if (article.isPresent()) {
            return page.apply(article.get());
        }
        String now = published.movedTo(slug).orElseThrow(() -> new NotFound("There is no such article."));
        return Output.moved("/articles/" + now + below);
    }
}
