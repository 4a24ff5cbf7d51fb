package org.colophon.article;

import java.util.Optional;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.stereotype.Component;

/** The copy of the headline that lists show, and the address that follows it until somebody chooses one. */
@Component
class HeadlineInLists implements FurtherTexts {

    private final ArticleRepository articles;
    private final Slugs slugs;

    HeadlineInLists(ArticleRepository articles, Slugs slugs) {
        this.articles = articles;
        this.slugs = slugs;
    }

    @Override
    public String where() {
        return "in the headline as lists show it";
    }

    @Override
    public void lock(ManuscriptId manuscript) {
        stored(manuscript);
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return articles.findById(manuscript.value())
                .map(article -> passage.count(article.headline()))
                .orElse(0);
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        stored(manuscript).ifPresent(article -> {
            String without = passage.apply(article.headline());
            if (!without.equals(article.headline())) {
                article.setHeadline(without);
                if (article.slugFollowsHeadline()) {
                    article.setSlug(slugs.from(without, new ArticleId(article.id())), false);
                }
                articles.saveAndFlush(article);
            }
        });
    }

    private Optional<StoredArticle> stored(ManuscriptId manuscript) {
        return articles.locked(manuscript.value());
    }
}
