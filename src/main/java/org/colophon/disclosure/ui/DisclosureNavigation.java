package org.colophon.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;

/** The ways into the views of this package. */
public final class DisclosureNavigation {

    private DisclosureNavigation() {}

    /** Opens the review of an article. */
    public static void toReview(ArticleId article) {
        UI.getCurrent().navigate(ReviewView.class, of(article));
    }

    static RouteParameters of(ArticleId article) {
        return new RouteParameters(new RouteParam("article", article.toString()));
    }

    /** A link to the review of an article, in its headline's words. */
    static RouterLink link(Article article) {
        RouterLink link = new RouterLink(named(article), ReviewView.class, of(article.id()));
        link.getElement().setAttribute("lang", article.language());
        return link;
    }

    static String named(Article article) {
        return article.title();
    }
}
