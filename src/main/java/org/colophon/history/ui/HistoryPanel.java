package org.colophon.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.history.ArticleHistory;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** The article's milestones and stretches of work, and the way to compare, replay and restore them. */
@org.springframework.stereotype.Component
@Order(60)
class HistoryPanel implements EditorPanel {

    private final ArticleHistory history;
    private final Articles articles;
    private final People people;
    private final Newsroom newsroom;

    HistoryPanel(ArticleHistory history, Articles articles, People people, Newsroom newsroom) {
        this.history = history;
        this.articles = articles;
        this.people = people;
        this.newsroom = newsroom;
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public String place() {
        return "history";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        if (!history.isOpen(editor.id())) {
            Paragraph closed = new Paragraph(NOT_OPEN);
            closed.addClassName("hint");
            return closed;
        }
        return new HistoryList(history, articles, new Telling(people, newsroom.zone()), editor);
    }

    static final String NOT_OPEN = "Only its authors and those who may change it see how an article came to be.";
}
