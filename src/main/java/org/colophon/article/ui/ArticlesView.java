package org.colophon.article.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleFilter;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTexts;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Presence;
import org.colophon.manuscript.Texts;
import org.colophon.markup.SafeHtml;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** All articles, the latest changed first, read a stretch at a time. The filters stand in the address. */
@Route("")
@PageTitle("Articles")
@Menu(title = "Articles", order = 1, icon = "vaadin:newspaper")
@PermitAll
class ArticlesView extends Div implements BeforeEnterObserver, RouterLayout {

    private static final int STRETCH = 40;

    /** How often the list looks who is writing, in milliseconds. */
    private static final int LOOK_EVERY = 10_000;

    private final Articles articles;
    private final Workflow workflow;
    private final Newsroom newsroom;
    private final Presence presence;
    private final List<ArticleBadges> badges;
    private final ArticleTexts texts;
    private final ArticleFilters filters;
    private final UnorderedList rows = new UnorderedList();
    private final H2 inTextTitle = new H2("Found in the text");
    private final UnorderedList inText = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more");
    private @Nullable String next;

    ArticlesView(
            Articles articles,
            Workflow workflow,
            Sections sections,
            People people,
            Newsroom newsroom,
            Presence presence,
            List<ArticleBadges> badges,
            ArticleTexts texts) {
        this.articles = articles;
        this.workflow = workflow;
        this.newsroom = newsroom;
        this.presence = presence;
        this.badges = badges;
        this.texts = texts;
        this.filters = new ArticleFilters(sections.all(), people.newsroom());
        addClassNames("page", "articles");
        rows.addClassName("article-rows");
        rows.getElement().setAttribute("aria-label", "Articles");
        inTextTitle.addClassName("found-in-text");
        inText.addClassName("article-rows");
        inText.getElement().setAttribute("aria-label", "Found in the text");
        empty.addClassName("empty");
        more.addClickListener(click -> showMore());
        more.setDisableOnClick(true);
        filters.onChange(filter -> UI.getCurrent().navigate(ArticlesView.class, ArticleFilters.toQuery(filter)));
        add(head(), filters, rows, more, inTextTitle, inText, empty);
    }

    private Component head() {
        Div head = new Div(new H1("Articles"));
        head.addClassName("page-head");
        if (CurrentPerson.require().may(Permission.WRITE)) {
            Button create = new Button("New article", VaadinIcon.PLUS.create(), click -> {
                Article article = articles.start(newsroom.language(), Texts.EMPTY);
                ArticleNavigation.toEditor(article.id());
            });
            create.addThemeVariants(ButtonVariant.PRIMARY);
            create.setDisableOnClick(true);
            Button pitch = new Button("New pitch", VaadinIcon.LIGHTBULB.create(), click -> {
                Article idea = workflow.pitch(newsroom.language(), Texts.EMPTY);
                ArticleNavigation.toEditor(idea.id());
            });
            pitch.setDisableOnClick(true);
            Div buttons = new Div(pitch, create);
            buttons.addClassName("entry-buttons");
            head.add(buttons);
        }
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(ArticleFilters.fromQuery(event.getLocation().getQueryParameters()));
        rows.removeAll();
        next = null;
        showMore();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_EVERY);
        Registration looking = ui.addPollListener(poll -> showPresence());
        addDetachListener(detach -> {
            looking.remove();
            ui.setPollInterval(-1);
            detach.unregisterListener();
        });
    }

    /** Says at each article who has it open. */
    private void showPresence() {
        List<ArticleRow> shown = shown();
        Map<ManuscriptId, List<Person>> here =
                presence.in(shown.stream().map(ArticlesView::manuscript).toList());
        shown.forEach(row -> row.showHere(here.getOrDefault(manuscript(row), List.of())));
    }

    private List<ArticleRow> shown() {
        return Stream.concat(rows.getChildren(), inText.getChildren())
                .map(ArticleRow.class::cast)
                .toList();
    }

    private static ManuscriptId manuscript(ArticleRow row) {
        return new ManuscriptId(row.article().value());
    }

    private void showMore() {
        ArticleFilter filter = filters.filter();
        Slice<Article> slice = articles.list(filter, next, STRETCH);
        add(slice.items(), Map.of(), rows);
        next = slice.next();
        more.setVisible(next != null);
        more.setEnabled(true);
        showInText(filter);
        showPresence();
        boolean none = shown().isEmpty();
        rows.setVisible(rows.getChildren().findAny().isPresent());
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            empty.add(explain(filter));
        }
    }

    /** Articles that say it in their text, below those that say it in headline or slug. */
    private void showInText(ArticleFilter filter) {
        inText.removeAll();
        if (!filter.text().isBlank() && next == null) {
            Set<ArticleId> shown = shown().stream().map(ArticleRow::article).collect(Collectors.toSet());
            List<ArticleTexts.Found> found = texts.find(filter, STRETCH).stream()
                    .filter(one -> !shown.contains(one.article().id()))
                    .toList();
            Map<ArticleId, SafeHtml> passages =
                    found.stream().collect(Collectors.toMap(one -> one.article().id(), ArticleTexts.Found::passage));
            add(found.stream().map(ArticleTexts.Found::article).toList(), passages, inText);
        }
        boolean any = inText.getChildren().findAny().isPresent();
        inTextTitle.setVisible(any);
        inText.setVisible(any);
    }

    private void add(List<Article> items, Map<ArticleId, SafeHtml> passages, UnorderedList list) {
        List<ArticleId> ids = items.stream().map(Article::id).toList();
        List<Map<ArticleId, String>> words =
                badges.stream().map(one -> one.of(ids)).toList();
        items.forEach(article -> {
            ArticleRow row = new ArticleRow(article, newsroom, this::restore);
            words.stream()
                    .map(one -> one.get(article.id()))
                    .filter(Objects::nonNull)
                    .forEach(row::showBadge);
            row.showPassage(passages.getOrDefault(article.id(), SafeHtml.EMPTY));
            list.add(row);
        });
    }

    private void restore(Article article) {
        articles.restore(article.id());
        Notice.done("The article is back among the others.");
        rows.removeAll();
        next = null;
        showMore();
    }

    private static Component[] explain(ArticleFilter filter) {
        if (filter.equals(ArticleFilter.ALL)) {
            return new Component[] {
                new H2("Nothing written yet"), new Paragraph("Start with “New article”, or import an archive.")
            };
        }
        if (filter.shelf() == ArticleFilter.Shelf.TRASH) {
            return new Component[] {new H2("The trash is empty")};
        }
        return new Component[] {new H2("No article fits"), new Paragraph("Change or clear the filters above.")};
    }
}
