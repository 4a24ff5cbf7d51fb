package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.colophon.shared.Slice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactFilter;
import org.colophon.sourcing.FactLine;
import org.colophon.sourcing.FactStatus;
import org.jspecify.annotations.Nullable;

/** One unverified fact after another with its source beside it, to be verified, disputed or skipped with single keys. */
@Route("facts/queue")
@PageTitle("Verify facts")
@RolesAllowed("EDIT")
class VerifyQueueView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 20;

    private final FactTools tools;
    private final RouterLink back = new RouterLink("Back to the list", FactsView.class);
    private final Paragraph count = new Paragraph();
    private final Div place = new Div();
    private final Deque<FactLine> waiting = new ArrayDeque<>();
    private FactFilter filter = FactFilter.ALL;
    private @Nullable String next;
    private boolean begun;
    private int verified;
    private int disputed;
    private int skipped;

    VerifyQueueView(FactTools tools) {
        this.tools = tools;
        addClassNames("page", "facts");
        count.addClassName("queue-count");
        count.getElement().setAttribute("aria-live", "polite");
        add(new FactKeys(back, new H1("Verify facts"), count, place));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FactSearch search = FactSearch.of(event.getLocation().getQueryParameters());
        back.setQueryParameters(search.toQuery());
        filter = search.filter(tools.today()).withStatus(FactStatus.UNVERIFIED);
        waiting.clear();
        next = null;
        begun = false;
        advance();
    }

    private void advance() {
        count.setText("%d verified · %d disputed · %d skipped".formatted(verified, disputed, skipped));
        if (waiting.isEmpty() && (!begun || next != null)) {
            Slice<FactLine> page = tools.desk().page(filter, next, STRETCH);
            waiting.addAll(page.items());
            next = page.next();
            begun = true;
        }
        place.removeAll();
        FactLine line = waiting.poll();
        if (line == null) {
            Div empty = new Div(
                    new H2("Nothing left to verify here"), new Paragraph("What you skipped is still in the list."));
            empty.addClassName("empty");
            place.add(empty);
            return;
        }
        show(line);
    }

    private void show(FactLine line) {
        place.removeAll();
        Fact fact = line.fact();
        Paragraph print = new Paragraph(tools.print(fact));
        print.addClassName("fact-print");
        Div about = new Div(new Span(fact.kind().title()));
        about.addClassName("about");
        if (fact.asOf() != null) {
            about.add(new Span("as of " + FactTools.day(fact.asOf())));
        }
        about.add(new Span(FactRow.articles(line.articles())));
        about.add(new Span("entered by " + tools.name(fact.trace().statedBy())));
        Div what = new Div(new H2(fact.label()), print, about);
        if (!fact.care().notes().isEmpty()) {
            what.add(new Paragraph(fact.care().notes()));
        }
        Button verify = key("v", "Verify", VaadinIcon.CHECK_CIRCLE, () -> verify(fact));
        verify.addThemeVariants(ButtonVariant.PRIMARY);
        Button dispute = key(
                "d", "Dispute…", VaadinIcon.WARNING, () -> FactActions.dispute(tools, fact, now -> settled(fact, now)));
        Button skip = key("s", "Skip", VaadinIcon.STEP_FORWARD, () -> {
            skipped++;
            advance();
        });
        Div actions = new Div(verify, dispute, skip);
        actions.addClassName("fact-actions");
        Div card = new Div(what, new EvidenceBox(fact, line.source()), actions);
        card.addClassName("queue-card");
        card.getElement().setAttribute("tabindex", "-1");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", fact.label() + ": " + tools.print(fact));
        place.add(card);
        card.getElement().callJsFunction("focus");
    }

    private static Button key(String key, String words, VaadinIcon icon, Runnable action) {
        Button button = FactKeys.on(key, new Button(words, icon.create(), click -> action.run()));
        Element sign = new Element("kbd");
        sign.setText(key.toUpperCase(Locale.ROOT));
        sign.setAttribute("slot", "suffix");
        sign.setAttribute("aria-hidden", "true");
        button.getElement().appendChild(sign);
        return button;
    }

    private void verify(Fact fact) {
        FactActions.judge(
                tools, fact, seen -> tools.facts().verify(seen.id(), seen.revision(), ""), now -> settled(fact, now));
    }

    /** Goes on; a fact that somebody else changed meanwhile, and that is still to be verified, is shown again. */
    private void settled(Fact seen, Fact now) {
        List<FactLine> again =
                now.status() == FactStatus.UNVERIFIED ? tools.desk().of(List.of(seen.id())) : List.of();
        if (!again.isEmpty()) {
            show(again.getFirst());
            return;
        }
        if (now.status() == FactStatus.VERIFIED) {
            verified++;
        } else if (now.status() == FactStatus.DISPUTED) {
            disputed++;
        }
        advance();
    }
}
