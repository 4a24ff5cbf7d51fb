package org.colophon.article;

import java.util.List;
import org.colophon.shared.BadInput;
import org.colophon.shared.Slug;
import org.springframework.stereotype.Component;

/** Finds free slugs: no two articles share one, and an old link of another article is not taken over. */
@Component
class Slugs {

    private final ArticleRepository articles;
    private final List<SlugGuard> guards;

    Slugs(ArticleRepository articles, List<SlugGuard> guards) {
        this.articles = articles;
        this.guards = guards;
    }

    /** A free slug made of the headline. */
    String from(String headline, ArticleId article) {
        String id = article.value().toString();
        Slug base = Slug.from(headline, "untitled-" + id.substring(id.length() - 8));
        Slug free = base;
        for (int n = 2; taken(free.value(), article); n++) {
            free = base.numbered(n);
        }
        return free.value();
    }

    /** The slug somebody chose. @throws BadInput when it is malformed or taken */
    String chosen(String slug, ArticleId article) {
        String wanted = new Slug(slug.strip()).value();
        if (taken(wanted, article)) {
            throw new BadInput("slug", "Another article has or had this slug. Choose a different one.");
        }
        return wanted;
    }

    boolean free(String slug, ArticleId article) {
        return Slug.isValid(slug) && !taken(slug, article);
    }

    private boolean taken(String slug, ArticleId article) {
        return articles.slugTaken(slug, article.value())
                || guards.stream().anyMatch(guard -> guard.belongsToAnother(slug, article));
    }
}
