package org.colophon.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;

/** The ways into the views of this package. */
public final class ReviewNavigation {

    private ReviewNavigation() {}

    /** Shows what changed in an article since it was last approved or published. */
    public static void toChanges(ArticleId article) {
        UI.getCurrent().navigate(ChangesView.class, of(article));
    }

    static RouterLink link(Article article) {
        RouterLink link = new RouterLink(article.title(), ChangesView.class, of(article.id()));
        link.getElement().setAttribute("lang", article.language());
        return link;
    }

    private static RouteParameters of(ArticleId article) {
        return new RouteParameters("article", article.toString());
    }
}
