package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceCheck;
import org.colophon.sourcing.SourceCondition;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.SourceRecord;
import org.colophon.sourcing.SourceRetrieval;
import org.colophon.sourcing.SourceWatching;
import org.colophon.sourcing.Sources;

/** One source: how it is, what the newsroom keeps of it, where it is used and what became of it. */
@Route("sources/:source")
@PermitAll
class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Sources sources;
    private final SourceWatching watching;
    private final SourceRetrieval retrieval;
    private final People people;
    private final Newsroom newsroom;
    private final Clock clock;
    private final InBackground checking = new InBackground(this::show);
    private SourceId id = new SourceId(new UUID(0, 0));
    private String title = "Source";

    SourceView(
            Sources sources,
            SourceWatching watching,
            SourceRetrieval retrieval,
            People people,
            Newsroom newsroom,
            Clock clock) {
        this.sources = sources;
        this.watching = watching;
        this.retrieval = retrieval;
        this.people = people;
        this.newsroom = newsroom;
        this.clock = clock;
        addClassNames("page", "entries", "source-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = new SourceId(
                    UUID.fromString(event.getRouteParameters().get("source").orElse("")));
            show();
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException("There is no such source.");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        Source source = sources.get(id);
        SourceRecord kept = watching.record(id);
        title = source.title();
        removeAll();
        add(new RouterLink("All sources", SourcesView.class), head(source), origin(source), state(source, kept));
        if (kept.readAt() != null) {
            add(new H2("What the newsroom keeps"), new SourceRecordPart(kept, newsroom));
        }
        add(new H2("Where it is used"), new SourcePlacesPart(watching, id));
        add(new H2("What became of it"), new SourceEventsPart(watching.events(id, 50), people, newsroom));
    }

    private Component head(Source source) {
        Div head = new Div(new H1(source.title()), new ConditionBadge(source));
        EmbargoBadge.of(source, newsroom, clock).ifPresent(head::add);
        head.addClassName("page-head");
        return head;
    }

    private static Component origin(Source source) {
        Div about = new Div();
        about.addClassName("about");
        for (String word : new String[] {
            source.publisher(), source.about().author(), source.about().publishedAt()
        }) {
            if (!word.isEmpty()) {
                about.add(new Span(word));
            }
        }
        if (source.url().isEmpty()) {
            about.add(new Span("Not on the web"));
        } else {
            Anchor link = new Anchor(source.url(), source.url());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            about.add(new Span(link));
        }
        return about;
    }

    private Component state(Source source, SourceRecord kept) {
        Div state = new Div(new Paragraph(sentence(source.check())));
        state.getElement().setAttribute("role", "status");
        Div buttons = new Div();
        buttons.addClassName("entry-buttons");
        var me = CurrentPerson.require();
        if (me.may(Permission.WRITE) && !source.url().isEmpty()) {
            Button check = new Button("Check now", click -> checkNow());
            check.setDisableOnClick(true);
            buttons.add(check, checking);
        }
        if (me.may(Permission.EDIT) && source.check().condition() == SourceCondition.CHANGED) {
            Button accept = new Button("Accept as it is now", click -> attempt(() -> accept(kept)));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            accept.setDisableOnClick(true);
            buttons.add(accept);
        }
        return new Div(state, buttons);
    }

    private String sentence(SourceCheck check) {
        String words = switch (check.condition()) {
            case UNCHECKED -> "It has not been read yet.";
            case REACHABLE -> "It was found there, as the newsroom keeps it.";
            case DEAD -> "It is no longer to be found there. Correct its address or replace it in the articles below.";
            case CHANGED ->
                "It says something else than what the newsroom keeps. Look at it, then accept it or replace it.";
            case RETRACTED -> "It says that it was retracted. Replace it in the articles below, or say so there.";
        };
        String at = check.at() == null ? "" : " Last checked " + newsroom.shown(check.at()) + ".";
        String note = check.note().isEmpty() ? "" : " " + check.note();
        String next = check.nextAt() == null ? "" : " Next check " + newsroom.shown(check.nextAt()) + ".";
        return words + at + note + next;
    }

    /** A page may take its time; the person can go on meanwhile, or away. */
    private void checkNow() {
        SourceId asked = id;
        checking.begin("Asking for the page…", () -> retrieval.checkNow(asked), this::checked);
    }

    private void checked(Source source) {
        String note = source.check().note();
        if (note.isEmpty()) {
            Notice.done("Checked: " + source.check().condition().title() + ".");
        } else {
            Notice.problem(note);
        }
        show();
    }

    private void accept(SourceRecord kept) {
        watching.accept(id, kept.seenSha256());
        Notice.done("The newsroom now keeps the source as it is.");
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
        show();
    }
}
