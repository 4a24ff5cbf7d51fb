package org.colophon.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Section;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.planning.Briefs;
import org.colophon.review.Approvals;
import org.colophon.review.HandedIn;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What waits for review, longest first. One click leads to what changed. */
@Route("review")
@PageTitle("Review")
@Menu(title = "Review", order = 1.5, icon = "vaadin:check-square-o")
@PermitAll
class ReviewQueueView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 40;
    private static final int LOOKS = 5;

    private final Approvals approvals;
    private final Articles articles;
    private final Briefs briefs;
    private final People people;
    private final Newsroom newsroom;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty =
            new Paragraph("Nothing waits. What is handed in with “Submit for review” appears here.");
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;
    private List<HandedIn> first = List.of();
    private Map<ArticleId, PersonId> reviewers = Map.of();

    ReviewQueueView(Approvals approvals, Articles articles, Briefs briefs, People people, Newsroom newsroom) {
        this.approvals = approvals;
        this.articles = articles;
        this.briefs = briefs;
        this.people = people;
        this.newsroom = newsroom;
        addClassNames("page", "review-queue");
        Div head = new Div(new H1("Review"));
        head.addClassName("page-head");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Waiting for review");
        add(head, rows, empty, more, new Alive(LOOKS, active -> look()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        start();
    }

    /** Shows what colleagues have handed in or taken meanwhile. */
    private void look() {
        List<HandedIn> now = approvals.waiting(null, STRETCH).items();
        if (!now.equals(first) || !briefs.reviewers(ids(now)).equals(reviewers)) {
            start();
        }
    }

    private void start() {
        rows.removeAll();
        next = null;
        first = showMore();
    }

    private List<HandedIn> showMore() {
        Slice<HandedIn> slice = approvals.waiting(next, STRETCH);
        Map<ArticleId, Article> of = articles.all(ids(slice.items()));
        Map<ArticleId, PersonId> reviewing = briefs.reviewers(of.keySet());
        if (next == null) {
            reviewers = reviewing;
        }
        Map<PersonId, Person> by =
                people.all(Stream.concat(slice.items().stream().map(HandedIn::by), reviewing.values().stream())
                        .distinct()
                        .toList());
        slice.items().forEach(one -> {
            Article article = of.get(one.article());
            if (article != null) {
                rows.add(row(one, article, by, reviewing.get(article.id())));
            }
        });
        next = slice.next();
        more.setVisible(next != null);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        return slice.items();
    }

    private static List<ArticleId> ids(List<HandedIn> handedIn) {
        return handedIn.stream().map(HandedIn::article).toList();
    }

    private ListItem row(HandedIn one, Article article, Map<PersonId, Person> people, @Nullable PersonId reviewer) {
        Section section = article.section();
        Person by = people.get(one.by());
        Div about = new Div(
                new Span(section == null ? "No section" : section.name()),
                new Span("handed in " + newsroom.shown(one.at()) + (by == null ? "" : " by " + by.name())));
        about.addClassName("about");
        if (article.live()) {
            about.add(new Span("Readers see an earlier version"));
        }
        if (article.legalHold().holds()) {
            about.add(new Span(article.legalHold().title()));
        }
        if (reviewer != null) {
            Person person = people.get(reviewer);
            about.add(new Span("Being reviewed by " + (person == null ? "somebody" : person.name())));
        }
        Div what = new Div(ReviewNavigation.link(article), about);
        what.addClassName("what");
        if (!one.note().isEmpty()) {
            Span note = new Span("“" + one.note() + "”");
            note.addClassName("note");
            what.add(note);
        }
        ListItem row = new ListItem(what);
        Person me = CurrentPerson.require();
        boolean mine = me.id().equals(reviewer);
        if (article.allows(ArticleAction.CLAIM, me) && (reviewer == null || mine)) {
            Button claim = new Button(mine ? "Stop reviewing" : "Review it", click -> claim(article.id(), mine));
            claim.setAriaLabel(claim.getText() + ": " + article.title());
            claim.addThemeVariants(ButtonVariant.LUMO_SMALL);
            row.add(claim);
        }
        return row;
    }

    private void claim(ArticleId id, boolean mine) {
        try {
            if (mine) {
                briefs.release(id);
            } else {
                briefs.claim(id, false);
            }
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
        start();
    }
}
