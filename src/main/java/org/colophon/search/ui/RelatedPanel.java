package org.colophon.search.ui;

import com.vaadin.flow.component.Component;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.publication.PublishedArticles;
import org.colophon.search.ArticleSearch;
import org.colophon.search.RelatedArticles;
import org.colophon.search.RelatedChoices;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** What readers will be offered next, why, and what editors decide about it. */
@org.springframework.stereotype.Component
@Order(40)
class RelatedPanel implements EditorPanel {

    private final RelatedArticles related;
    private final RelatedChoices choices;
    private final ArticleSearch search;
    private final PublishedArticles published;
    private final Articles articles;
    private final Newsroom newsroom;

    RelatedPanel(
            RelatedArticles related,
            RelatedChoices choices,
            ArticleSearch search,
            PublishedArticles published,
            Articles articles,
            Newsroom newsroom) {
        this.related = related;
        this.choices = choices;
        this.search = search;
        this.published = published;
        this.articles = articles;
        this.newsroom = newsroom;
    }

    @Override
    public String title() {
        return "Related";
    }

    @Override
    public String place() {
        return "related";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        return new RelatedList(related, choices, search, published, articles, newsroom, editor);
    }
}
