package org.colophon.history.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Locale;
import org.colophon.article.Article;
import org.colophon.article.PreviewStyles;
import org.colophon.history.ArticleHistory;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;

/**
 * What changed in an article between two versions: as readers would see it, and in its source with where the words came
 * from.
 *
 * <pre>{@code add(panes.of(article, lastApproved, newest));}</pre>
 */
@CssImport("./history/history.css")
public final class ComparisonPane extends TabSheet {

    /** Makes panes. A bean. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final ArticleHistory history;
        private final People people;
        private final PreviewStyles styles;
        private final Newsroom newsroom;

        Maker(ArticleHistory history, People people, PreviewStyles styles, Newsroom newsroom) {
            this.history = history;
            this.people = people;
            this.styles = styles;
            this.newsroom = newsroom;
        }

        /** Compares two versions of an article that the current person may follow. */
        public ComparisonPane of(Article article, long from, long to) {
            return new ComparisonPane(this, article, from, to);
        }
    }

    private ComparisonPane(Maker maker, Article article, long from, long to) {
        addClassName("history-tabs");
        Div rendered = new Div();
        Div source = new Div();
        add("As readers see it", rendered);
        Tab sourceTab = add("Source and origins", source);
        maker.history
                .rendered(article.id(), from, to)
                .ifPresentOrElse(
                        page -> rendered.add(
                                new ComparedFrame(page, maker.styles, Locale.forLanguageTag(article.language()))),
                        () -> rendered.add(new Paragraph(
                                "These texts are too long to be compared as readers see them. See the source.")));
        addSelectedChangeListener(change -> {
            if (change.getSelectedTab().equals(sourceTab) && source.getComponentCount() == 0) {
                source.add(new SourceComparison(
                        maker.history.compare(article.id(), from, to),
                        new Telling(maker.people, maker.newsroom.zone()),
                        null));
            }
        });
    }
}
