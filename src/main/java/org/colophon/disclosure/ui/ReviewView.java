package org.colophon.disclosure.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import org.colophon.article.ArticleId;
import org.colophon.article.PreviewStyles;
import org.colophon.disclosure.AiPassage;
import org.colophon.disclosure.Judgement;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.ReviewFact;
import org.colophon.disclosure.Reviews;
import org.colophon.disclosure.SignOffs;
import org.colophon.markup.Markup;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The review before signing: the text, what is to be looked at in it, what readers will see, and the signature. */
@Route("articles/:article/review")
@PermitAll
@CssImport("./review/review.css")
@CssImport("./facts/facts.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So often the browser says that somebody is here, in seconds; what changed meanwhile is then shown. */
    private static final int ALIVE = 15;

    private final Reviews reviews;
    private final SignOffs signOffs;
    private final Sourcing sourcing;
    private final Markup markup;
    private final Newsroom newsroom;
    private final ReviewText text;
    private final ReviewNotices notices;
    private final ChangesPart changes;
    private final ReviewList list;
    private final StatementsPart readersSee = new StatementsPart();
    private final SignPart sign;
    private @Nullable ReviewDesk desk;
    private String drawn = "";

    ReviewView(
            Reviews reviews,
            SignOffs signOffs,
            Sourcing sourcing,
            Markup markup,
            PreviewStyles styles,
            Newsroom newsroom) {
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.sourcing = sourcing;
        this.markup = markup;
        this.newsroom = newsroom;
        this.text = new ReviewText(markup, styles);
        this.notices = new ReviewNotices(newsroom);
        this.changes = new ChangesPart(markup, styles, () -> act(reviews::looked));
        this.list = new ReviewList(new Working());
        this.sign = new SignPart(list, this::askToSign);
        addClassNames("page", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            desk = reviews.desk(
                    ArticleId.parse(event.getRouteParameters().get("article").orElse("")));
        } catch (NotFound missing) {
            throw new NotFoundException(String.valueOf(missing.getMessage()));
        }
        removeAll();
        if (desk().refusal().isEmpty()) {
            reviews.attend(id());
            if (desk().progress().looked() == null) {
                reviews.looked(id()); // what changes from here on is new to them
            }
        }
        add(new ReviewKeys(head(), notices, grid(), new Alive(ALIVE, this::alive)));
        show(reviews.desk(id()));
    }

    @Override
    public String getPageTitle() {
        return "Review: " + name() + " · " + newsroom.name();
    }

    private Div head() {
        Anchor back = new Anchor("articles/" + id(), "Back to the text");
        back.addClassName("back");
        KeysHelp help = new KeysHelp();
        Div tools = new Div(back, help.button());
        tools.addClassName("tools");
        Div head = new Div(tools, new H1("Review: " + name()), help);
        head.addClassName("review-head");
        return head;
    }

    private Div grid() {
        Span ai = new Span("Written by AI");
        ai.addClassName("ai");
        Span fact = new Span("Fact with a source");
        fact.addClassName("fact");
        Div legend = new Div(ai, fact);
        legend.addClassName("review-legend");
        Div paper = new Div(legend, text);
        paper.addClassName("review-paper");
        Section todo = new Section(new H2("To look at"), list);
        todo.setAriaLabel("To look at");
        Section seen = new Section(new H2("What readers will see"), readersSee);
        seen.setAriaLabel("What readers will see");
        Div work = new Div(changes, todo, seen, sign);
        work.addClassName("review-work");
        Div grid = new Div(paper, work);
        grid.addClassName("review-grid");
        return grid;
    }

    private void show(ReviewDesk now) {
        desk = now;
        String state = id() + now.text().sha256() + now.passages().hashCode();
        if (!state.equals(drawn)) {
            drawn = state;
            text.show(now.draft(), now.passages());
        }
        notices.show(now);
        changes.show(now);
        list.show(now, sourcing.facts(id()), sourcing.sources(id()));
        sign.show(now);
        readersSee.show(now);
    }

    /** Reads everything anew, and says so where the text is another one than the one on screen. */
    private void refresh() {
        ReviewDesk now = reviews.desk(id());
        boolean moved = !now.text().equals(desk().text()) || !now.passages().equals(desk().passages());
        show(now);
        if (moved) {
            notices.moved();
        }
    }

    private void alive(boolean active) {
        if (active && desk().refusal().isEmpty()) {
            reviews.attend(id());
        }
        refresh();
    }

    private void act(Consumer<ArticleId> action) {
        try {
            action.accept(id());
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
        refresh();
    }

    private void askToSign() {
        ReviewDesk now = reviews.desk(id());
        if (now.text().equals(desk().text()) && now.ready() && now.pace().hasty()) {
            long minutes = Math.max(1, Math.round(now.pace().seconds() / 60.0));
            Confirm.ask(
                    "Sign after so short a time?",
                    "The text has %,d words, and you have had it open for about %d %s. The sign-off would be kept with a note that it was given faster than the text can be read."
                            .formatted(now.pace().words(), minutes, minutes == 1 ? "minute" : "minutes"),
                    "Sign all the same",
                    this::signNow);
        } else {
            signNow();
        }
    }

    private void signNow() {
        sign.clearProblems();
        try {
            signOffs.sign(id(), desk().text().sha256(), sign.statement());
            reviews.looked(id());
            refresh();
            Notice.done("You have signed for this text.");
            notices.focusSigned();
        } catch (BadInput bad) {
            if (!bad.field().equals("statement")) {
                refresh();
            }
            sign.refused(bad);
        } catch (AccessDeniedException refused) {
            refresh();
            Notice.problem(String.valueOf(refused.getMessage()));
        }
    }

    private String name() {
        return desk == null
                ? "Untitled"
                : DisclosureNavigation.named(desk.draft().article());
    }

    private ArticleId id() {
        return desk().draft().article().id();
    }

    private ReviewDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("The view has not been entered yet");
        }
        return desk;
    }

    /** Work on the list: kept at once, and shown in the text. */
    private class Working implements ReviewList.Work {

        @Override
        public String printed(AiPassage passage) {
            String printed = markup.plainText(passage.words(), desk().draft().references());
            return printed.isBlank() ? passage.words() : printed;
        }

        @Override
        public void showText() {
            text.comeIntoView();
        }

        @Override
        public void opened(AiPassage passage) {
            text.showPassage(desk().draft(), passage);
            act(id -> {
                if (desk().refusal().isEmpty()) {
                    reviews.opened(id, passage.id());
                }
            });
        }

        @Override
        public void opened(ReviewFact fact) {
            text.showFact(fact.key());
        }

        @Override
        public void judged(Judgement judgement) {
            try {
                reviews.judge(id(), judgement);
            } catch (BadInput bad) {
                if (bad.field().equals("comment")) {
                    throw bad; // said at the field
                }
                Notice.problem(bad.reason());
            }
            refresh();
        }
    }
}
