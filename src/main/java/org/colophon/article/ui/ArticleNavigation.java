package org.colophon.article.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;

/** The ways into the views of this package. */
public final class ArticleNavigation {

    private ArticleNavigation() {}

    /** Opens an article in the editor. */
    public static void toEditor(ArticleId article) {
        UI.getCurrent().navigate(ArticleView.class, new RouteParameters("article", article.toString()));
    }

    /** Goes back to the list of articles. */
    public static void toList() {
        UI.getCurrent().navigate(ArticlesView.class);
    }

    /** A link to an article in the editor, in its headline's words. */
    public static RouterLink link(Article article) {
        RouterLink link = new RouterLink(article.title(), ArticleView.class, parameters(article.id()));
        link.getElement().setAttribute("lang", article.language());
        return link;
    }

    static RouteParameters parameters(ArticleId article) {
        return new RouteParameters("article", article.toString());
    }
}
