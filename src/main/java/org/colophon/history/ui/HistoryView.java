package org.colophon.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.PreviewStyles;
import org.colophon.history.ArticleHistory;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.manuscript.Restoring;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Two points of an article compared, in its source and as readers see it, and the whole way replayed. */
@Route("articles/:article/history")
@PermitAll
@CssImport("./history/history.css")
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ArticleHistory history;
    private final Articles articles;
    private final PreviewStyles styles;
    private final Newsroom newsroom;
    private final Telling telling;
    private final ComboBox<Point> from = new ComboBox<>("From");
    private final ComboBox<Point> to = new ComboBox<>("To");
    private final Button older = new Button("Older points", click -> readOlder());
    private final Button restore = new Button("Restore the point “From”…", VaadinIcon.ROTATE_LEFT.create());
    private final Div controls = new Div(from, to, older, restore);
    private final Div source = new Div();
    private final Div rendered = new Div();
    private final Div replay = new Div();
    private @Nullable Article article;
    private @Nullable Points points;
    private @Nullable Tab renderedTab;
    private @Nullable Tab replayTab;
    private @Nullable TabSheet tabs;
    private boolean showing;

    HistoryView(ArticleHistory history, Articles articles, People people, PreviewStyles styles, Newsroom newsroom) {
        this.history = history;
        this.articles = articles;
        this.styles = styles;
        this.newsroom = newsroom;
        this.telling = new Telling(people, newsroom.zone());
        addClassNames("page", "history-view");
    }

    static RouteParameters of(ArticleId id) {
        return new RouteParameters(new RouteParam("article", id.toString()));
    }

    /** @param from version, or 0 for the usual one @param to version, or 0 for now */
    static QueryParameters points(long from, long to) {
        Map<String, String> given = new LinkedHashMap<>();
        if (from > 0) {
            given.put("from", String.valueOf(from));
        }
        if (to > 0) {
            given.put("to", String.valueOf(to));
        }
        return QueryParameters.simple(given);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            article = articles.get(
                    ArticleId.parse(event.getRouteParameters().get("article").orElse("")));
        } catch (NotFound missing) {
            throw new NotFoundException(String.valueOf(missing.getMessage()));
        }
        removeAll();
        add(head(article()));
        if (!history.isOpen(article().id())) {
            add(new Paragraph(HistoryPanel.NOT_OPEN));
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        build();
        show(number(query, "from"), number(query, "to"));
    }

    private static long number(QueryParameters query, String name) {
        String given = query.getSingleParameter(name).orElse("");
        return given.matches("\\d{1,15}") ? Long.parseLong(given) : 0;
    }

    @Override
    public String getPageTitle() {
        return "History: " + name() + " · " + newsroom.name();
    }

    private String name() {
        return article == null ? "" : article.title();
    }

    private Div head(Article shown) {
        Anchor back = new Anchor("articles/" + shown.id(), "Back to the text");
        back.addClassName("back");
        H1 title = new H1("History: " + name());
        Div head = new Div(back, title);
        head.addClassName("history-head");
        return head;
    }

    private void build() {
        for (ComboBox<Point> pick : List.of(from, to)) {
            pick.setItemLabelGenerator(Point::label);
            pick.setWidth("min(26rem, 100%)");
            pick.addValueChangeListener(change -> compare());
        }
        restore.addClickListener(click -> askRestore());
        restore.setEnabled(article().allows(ArticleAction.WRITE, CurrentPerson.require()));
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        controls.addClassName("history-controls");
        TabSheet sheet = new TabSheet();
        sheet.addClassName("history-tabs");
        sheet.add("Source", source);
        renderedTab = sheet.add("Rendered", rendered);
        replayTab = sheet.add("Replay", replay);
        sheet.addSelectedChangeListener(change -> fill(change.getSelectedTab()));
        tabs = sheet;
        add(controls, sheet);
    }

    private void show(long fromVersion, long toVersion) {
        points = new Points(history, article().id(), telling);
        showing = true;
        from.setItems(points().all());
        to.setItems(points().all());
        Point first = points().at(fromVersion);
        Point second = points().at(toVersion);
        from.setValue(first == null ? points().usual() : first);
        to.setValue(second == null ? points().now() : second);
        older.setVisible(points().hasOlder());
        showing = false;
        replay.removeAll();
        compare();
    }

    private void readOlder() {
        points().readOlder();
        Point first = from.getValue();
        Point second = to.getValue();
        showing = true;
        from.setItems(points().all());
        to.setItems(points().all());
        from.setValue(first);
        to.setValue(second);
        showing = false;
        older.setVisible(points().hasOlder());
    }

    private void compare() {
        Point first = from.getValue();
        Point second = to.getValue();
        if (showing || first == null || second == null) {
            return;
        }
        source.removeAll();
        rendered.removeAll();
        try {
            source.add(new SourceComparison(
                    history.compare(article().id(), first.version(), second.version()),
                    telling,
                    restore.isEnabled() ? this::askRestore : null));
        } catch (NotFound missing) {
            source.add(new Paragraph(String.valueOf(missing.getMessage())));
        }
        if (tabs != null) {
            fill(tabs.getSelectedTab());
        }
    }

    private void fill(Tab tab) {
        Point first = from.getValue();
        Point second = to.getValue();
        controls.setVisible(!tab.equals(replayTab));
        if (tab.equals(renderedTab) && rendered.getComponentCount() == 0 && first != null && second != null) {
            history.rendered(article().id(), first.version(), second.version())
                    .ifPresentOrElse(
                            page -> rendered.add(new ComparedFrame(
                                    page,
                                    styles,
                                    Locale.forLanguageTag(article().language()))),
                            () -> rendered.add(new Paragraph(
                                    "These texts are too long to be compared as readers see them. See Source.")));
        } else if (tab.equals(replayTab) && replay.getComponentCount() == 0) {
            replay.add(new Replay(history, article().id(), telling));
        }
    }

    private void askRestore() {
        Point point = from.getValue();
        if (point == null) {
            return;
        }
        Confirm.ask(
                "Restore this point?",
                "Headline, standfirst and body become what they were at “" + point.label()
                        + "”, as new edits. Nothing is lost: the present text stays in the history.",
                "Restore",
                () -> {
                    articles.restore(article().id(), point.version());
                    Notice.done("The text is what it was at “" + point.label() + "”.");
                    show(point.version(), 0);
                });
    }

    private void askRestore(SourceComparison.Removed passage) {
        Point point = from.getValue();
        if (point == null) {
            return;
        }
        Confirm.ask(
                "Restore this passage?",
                "“" + passage.shortened() + "” comes back to its place in the text as it stands now, as a new edit.",
                "Restore",
                () -> {
                    articles.restore(
                            article().id(),
                            new Restoring.Passage(passage.text(), point.version(), passage.from(), passage.to()));
                    Notice.done("The passage is back.");
                    show(point.version(), 0);
                });
    }

    private Article article() {
        if (article == null) {
            throw new IllegalStateException("The view has not been entered yet");
        }
        return article;
    }

    private Points points() {
        if (points == null) {
            throw new IllegalStateException("The view has not been entered yet");
        }
        return points;
    }
}
