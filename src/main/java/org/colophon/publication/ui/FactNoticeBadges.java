package org.colophon.publication.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.article.ArticleId;
import org.colophon.article.ui.ArticleBadges;
import org.colophon.publication.FactNotices;
import org.springframework.stereotype.Component;

/** Says in the list of articles that facts have changed under a draft. */
@Component
class FactNoticeBadges implements ArticleBadges {

    private final FactNotices notices;

    FactNoticeBadges(FactNotices notices) {
        this.notices = notices;
    }

    @Override
    public Map<ArticleId, String> of(Collection<ArticleId> articles) {
        Map<ArticleId, String> badges = new LinkedHashMap<>();
        notices.count(articles).forEach((article, count) -> badges.put(article, FactNoticesAction.words(count)));
        return badges;
    }
}
