package org.colophon.planning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.article.Workflow;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Presence;
import org.colophon.manuscript.Texts;
import org.colophon.planning.Briefs;
import org.colophon.planning.Budget;
import org.colophon.planning.BudgetCard;
import org.colophon.planning.BudgetFilter;
import org.colophon.planning.BudgetNews;
import org.colophon.planning.BudgetOrder;
import org.colophon.planning.BudgetStretch;
import org.colophon.planning.NewsDesks;
import org.colophon.planning.ui.BudgetSearch.Layout;
import org.colophon.shared.Coded;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Everything in progress, as a board, a list or a calendar. What is shown and how stands in the address. */
@Route("budget")
@PageTitle("Budget")
@Menu(title = "Budget", order = 0, icon = "vaadin:grid-big-o")
@PermitAll
class BudgetView extends Div implements BeforeEnterObserver, BudgetBoard.Source {

    /** So many cards of a column, and rows of the list, are shown at a time. */
    private static final int COLUMN = 20;

    private static final int ROWS = 50;

    /** So long passes before cards are looked at for what time alone changes: who is here, what is overdue. */
    private static final long AGES = 5_000;

    private final Budget budget;
    private final BudgetNews budgetNews;
    private final Articles articles;
    private final Workflow workflow;
    private final Presence presence;
    private final Newsroom newsroom;
    private final Clock clock;
    private final CardWords words;
    private final MoveDialog moves;
    private final BudgetFilters filters;
    private final BudgetHead head = new BudgetHead(this::pitch, this::write);
    private final Div empty = new Div();
    private final BudgetBoard board = new BudgetBoard(this);
    private BudgetSearch search;
    private BudgetShown shown;
    private long mark;
    private Instant aged = Instant.EPOCH;

    BudgetView(
            Budget budget,
            BudgetNews budgetNews,
            Articles articles,
            Workflow workflow,
            Briefs briefs,
            NewsDesks desks,
            Sections sections,
            People people,
            Presence presence,
            Newsroom newsroom,
            Clock clock) {
        this.budget = budget;
        this.budgetNews = budgetNews;
        this.articles = articles;
        this.workflow = workflow;
        this.presence = presence;
        this.newsroom = newsroom;
        this.clock = clock;
        Moves offered = new Moves(workflow, briefs);
        this.words = new CardWords(newsroom, offered);
        this.moves = new MoveDialog(offered, board::soon);
        this.filters = new BudgetFilters(desks.all(), sections.all(), people.newsroom());
        this.search = new BudgetSearch(Layout.BOARD, BudgetFilter.ALL, BudgetOrder.DUE, LocalDate.EPOCH);
        this.shown = BudgetShown.columns(search, Map.of(), newsroom.zone());
        addClassNames("page", "budget");
        empty.addClassName("empty");
        filters.onChange(filter -> go(search.with(filter)));
        add(head, filters, empty, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = BudgetSearch.fromQuery(event.getLocation().getQueryParameters(), today());
        filters.show(search.filter());
        head.show(search, today(), this::go);
        read();
        board.show(shown.whole(wording()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!attached.isInitialAttach()) {
            read();
            board.show(shown.whole(wording())); // the browser forgot it
        }
    }

    private void go(BudgetSearch to) {
        UI.getCurrent().navigate(BudgetView.class, to.toQuery(today()));
    }

    private void read() {
        mark = budgetNews.mark();
        shown = switch (search.layout()) {
            case BOARD -> BudgetShown.columns(search, budget.columns(search.filter(), COLUMN), newsroom.zone());
            case LIST ->
                BudgetShown.list(search, budget.list(search.filter(), search.order(), null, ROWS), newsroom.zone());
            case WEEK, MONTH -> BudgetShown.calendar(search, between(), today(), newsroom.zone());
        };
        showEmpty();
    }

    private List<BudgetCard> between() {
        return budget.between(
                search.filter(),
                search.from().atStartOfDay(newsroom.zone()).toInstant(),
                search.before().atStartOfDay(newsroom.zone()).toInstant());
    }

    @Override
    public @Nullable BoardJson look() {
        BudgetNews.News news = budgetNews.since(mark);
        mark = news.mark();
        if (!news.complete()) {
            read();
            return shown.whole(wording());
        }
        if (!news.articles().isEmpty()) {
            update(news.articles());
        } else if (clock.instant().isBefore(aged.plusMillis(AGES))) {
            return null;
        }
        return shown.news(wording()).orElse(null);
    }

    private void update(Set<ArticleId> changed) {
        if (search.layout().calendar()) {
            shown.update(shown.ids(), between());
        } else {
            shown.update(changed, budget.among(search.filter(), changed));
            shown.count(budget.counts(search.filter()));
        }
        showEmpty();
    }

    @Override
    public @Nullable BoardJson more(String group) {
        String next = shown.next(group).orElse(null);
        if (next == null) {
            return null;
        }
        BudgetStretch stretch = search.layout() == Layout.LIST
                ? budget.list(search.filter(), search.order(), next, ROWS)
                : budget.column(
                        search.filter(), Coded.find(ArticleState.class, group).orElseThrow(), next, COLUMN);
        shown.add(group, stretch);
        return shown.news(wording()).orElse(null);
    }

    @Override
    public void moves(String article) {
        with(article, moves::offer);
    }

    @Override
    public void drop(String article, String column) {
        Coded.find(ArticleState.class, column).ifPresent(state -> with(article, one -> moves.drop(one, state)));
    }

    private void with(String id, Consumer<Article> action) {
        try {
            action.accept(articles.get(ArticleId.parse(id)));
        } catch (NotFound gone) {
            Notice.problem(String.valueOf(gone.getMessage()));
        }
    }

    /** Cards as they are said now. */
    private Function<BudgetCard, CardJson> wording() {
        Instant now = clock.instant();
        aged = now;
        Map<ArticleId, List<Person>> here = new HashMap<>();
        presence.in(shown.ids().stream().map(id -> new ManuscriptId(id.value())).toList())
                .forEach((id, people) -> here.put(new ArticleId(id.value()), people));
        return card -> words.card(card, here.getOrDefault(card.id(), List.of()), now);
    }

    private void showEmpty() {
        boolean none = shown.isEmpty();
        boolean nothing = none && search.filter().equals(BudgetFilter.ALL) && budget.isEmpty();
        empty.setVisible(none);
        board.getElement().setAttribute("data-nothing", nothing); // it goes on asking what is new
        empty.removeAll();
        if (nothing) {
            empty.add(
                    new H2("Nothing in progress"),
                    new Paragraph("Begin with “New pitch” for an idea, or “New article” for something to write now."));
        } else if (none) {
            empty.add(explain());
        }
    }

    private Component[] explain() {
        return search.layout().calendar()
                ? new Component[] {
                    new H2("Nothing is due in these days"),
                    new Paragraph("Due times are set in the panel “Planning” beside an article’s text.")
                }
                : new Component[] {new H2("No article fits"), new Paragraph("Change or clear the filters above.")};
    }

    private void pitch() {
        ArticleNavigation.toEditor(
                workflow.pitch(newsroom.language(), Texts.EMPTY).id());
    }

    private void write() {
        ArticleNavigation.toEditor(
                articles.start(newsroom.language(), Texts.EMPTY).id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), newsroom.zone());
    }
}
