package org.colophon.reader;

import java.util.Optional;
import java.util.function.Function;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Retractions;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds the article of an address, also of one that it no longer has. */
@Component
class PublishedPath {

    private final PublishedArticles published;

    private final Retractions retractions;
    private final Notices notices;

    PublishedPath(PublishedArticles published, Retractions retractions, Notices notices) {
        this.published = published;
        this.retractions = retractions;
        this.notices = notices;
    }

    /**
     * What a page answers: its output, 301 to the article's address of today, or the notice that it was taken back.
     *
     * @param below what follows the slug in the address, such as {@code /comments}; may be empty
     * @throws NotFound when no article was ever published under this slug
     */
    Output answer(String slug, String below, Function<PublishedArticle, Output> page) {
        Optional<PublishedArticle> article = published.bySlug(slug);
        if (article.isPresent()) {
            return page.apply(article.get());
        }
        Optional<String> now = published.movedTo(slug);
        if (now.isPresent()) {
            return Output.moved("/articles/" + now.get() + below);
        }
        return retractions
                .bySlug(slug)
                .map(retraction -> notices.at(retraction, below))
                .orElseThrow(() -> new NotFound("There is no such article."));
    }
}
