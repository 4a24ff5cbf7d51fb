package org.colophon.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleMove;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.history.ArticleHistory;
import org.colophon.history.ui.ComparisonPane;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.manuscript.Milestone;
import org.colophon.planning.Briefs;
import org.colophon.planning.ui.ReviewerPart;
import org.colophon.review.Approvals;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What changed in an article since somebody last stood by it, and the word on it: approve, or send back. */
@Route("articles/:article/changes")
@PermitAll
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Points that somebody stood by, and then those at which it was handed in. */
    private static final List<Set<Milestone.Kind>> ORDER = List.of(
            EnumSet.of(Milestone.Kind.APPROVED, Milestone.Kind.PUBLISHED), EnumSet.of(Milestone.Kind.SUBMITTED));

    private final Articles articles;
    private final Workflow workflow;
    private final Approvals approvals;
    private final Briefs briefs;
    private final ArticleHistory history;
    private final People people;
    private final ComparisonPane.Maker panes;
    private final WorkflowDialogs dialogs;
    private final Newsroom newsroom;
    private final Div comparison = new Div();
    private @Nullable Article article;

    /** A version to compare with. */
    private record Since(String words, long version) {}

    ChangesView(
            Articles articles,
            Workflow workflow,
            Approvals approvals,
            Briefs briefs,
            ArticleHistory history,
            People people,
            ComparisonPane.Maker panes,
            WorkflowDialogs dialogs,
            Newsroom newsroom) {
        this.articles = articles;
        this.workflow = workflow;
        this.approvals = approvals;
        this.briefs = briefs;
        this.history = history;
        this.people = people;
        this.panes = panes;
        this.dialogs = dialogs;
        this.newsroom = newsroom;
        addClassNames("page", "changes-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(ArticleId.parse(event.getRouteParameters().get("article").orElse("")));
        } catch (NotFound missing) {
            throw new NotFoundException(String.valueOf(missing.getMessage()));
        }
    }

    @Override
    public String getPageTitle() {
        return "What changed: " + name() + " · " + newsroom.name();
    }

    private String name() {
        return article == null ? "" : article.title();
    }

    private void show(ArticleId id) {
        Article shown = articles.get(id);
        article = shown;
        removeAll();
        RouterLink queue = new RouterLink("Review", ReviewQueueView.class);
        queue.addClassName("back");
        Span state = new Span(shown.standing());
        state.addClassName("state");
        state.getElement().setAttribute("data-state", shown.state().code());
        Div where = new Div(queue, state);
        where.addClassName("where");
        Div head = new Div(new H1(name()), where);
        head.addClassName("page-head");
        add(head);
        if (!history.isOpen(id)) {
            add(new Paragraph("Only its authors and editors may see how this article came to be."));
            return;
        }
        long newest = history.version(id);
        handedIn(id).ifPresent(this::add);
        add(
                new ReviewerPart(briefs, people, newsroom, () -> articles.get(id)),
                new ProgressList(approvals.progress(id), people, newsroom),
                tools(shown, newest));
        List<Since> choices = choices(id, newest);
        Select<Since> since = new Select<>();
        since.setLabel("Compared with");
        since.setItems(choices);
        since.setItemLabelGenerator(Since::words);
        since.addValueChangeListener(change -> compare(change.getValue(), newest));
        since.setValue(choices.getFirst());
        since.setWidth("min(26rem, 100%)");
        add(since, comparison);
    }

    private Optional<Component> handedIn(ArticleId id) {
        return workflow.steps(id).stream()
                .filter(step -> step.action() == ArticleAction.SUBMIT)
                .findFirst()
                .map(this::told);
    }

    private Component told(ArticleMove step) {
        String who = people.find(step.by()).map(Person::name).orElse("Somebody");
        Paragraph told = new Paragraph("Handed in by %s, %s.%s"
                .formatted(who, newsroom.shown(step.at()), step.reason().isEmpty() ? "" : " “" + step.reason() + "”"));
        told.addClassName("handed-in");
        return told;
    }

    private Component tools(Article shown, long newest) {
        Person me = CurrentPerson.require();
        Div tools = new Div();
        tools.addClassName("tools");
        Runnable again = () -> show(shown.id());
        if (shown.allows(ArticleAction.APPROVE, me) && (shown.point() == null || shown.changedSincePoint())) {
            Button approve = new Button("Approve", click -> dialogs.approve(shown.id(), newest, again));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(approve);
        }
        if (shown.allows(ArticleAction.SEND_BACK, me)) {
            tools.add(new Button("Send back…", click -> dialogs.sendBack(shown.id(), again)));
        }
        Button open = new Button("Open in the editor", click -> ArticleNavigation.toEditor(shown.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        tools.add(open);
        return tools;
    }

    /** The points that somebody stood by, the latest first, and the beginning. */
    private List<Since> choices(ArticleId id, long newest) {
        List<Milestone> before = history.milestones(id).stream()
                .filter(milestone -> milestone.version() < newest)
                .toList();
        List<Since> choices = new ArrayList<>();
        for (Set<Milestone.Kind> kinds : ORDER) {
            before.stream()
                    .filter(milestone -> kinds.contains(milestone.kind()))
                    .map(this::since)
                    .forEach(choices::add);
        }
        choices.add(new Since("the beginning: everything is new", ArticleHistory.BEGINNING));
        return choices;
    }

    private Since since(Milestone milestone) {
        return new Since(
                milestone.kind().title().toLowerCase(Locale.ROOT) + " " + newsroom.shown(milestone.at()),
                milestone.version());
    }

    private void compare(@Nullable Since since, long newest) {
        comparison.removeAll();
        Article shown = article;
        if (since == null || shown == null) {
            return;
        }
        try {
            comparison.add(panes.of(shown, since.version(), newest));
        } catch (NotFound missing) {
            comparison.add(new Paragraph(String.valueOf(missing.getMessage())));
        }
    }
}
