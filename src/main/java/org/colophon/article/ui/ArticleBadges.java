package org.colophon.article.ui;

import java.util.Collection;
import java.util.Map;
import org.colophon.article.ArticleId;

/** A few words at articles in the newsroom's list, such as "1 fact changed". A feature adds some by being a bean. */
public interface ArticleBadges {

    /** The words at those of these articles that have any, in a number of queries that does not grow with theirs. */
    Map<ArticleId, String> of(Collection<ArticleId> articles);
}
