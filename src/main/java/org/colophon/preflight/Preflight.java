package org.colophon.preflight;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Check;
import org.colophon.article.Draft;
import org.colophon.identity.InNewsroom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs every check that features contribute. It knows none of them by name. */
@Service
@Transactional(readOnly = true)
public class Preflight {

    private final List<Check> checks;
    private final Articles articles;

    Preflight(List<Check> checks, Articles articles) {
        this.checks = checks;
        this.articles = articles;
    }

    /** What the checks find in the article as it stands. */
    @InNewsroom
    public Report of(ArticleId article) {
        return of(articles.draft(article));
    }

    /** What the checks find in this draft. */
    @InNewsroom
    public Report of(Draft draft) {
        return new Report(
                checks.stream().flatMap(check -> check.check(draft).stream()).toList());
    }
}
