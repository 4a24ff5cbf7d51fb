package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colophon.publication.FactPropagation;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;

/** The facts that changed last, and how far each change has come. */
class PropagationList extends Div {

    private final UnorderedList rows = new UnorderedList();
    private final @Nullable Consumer<UUID> tryAgain;
    private List<FactPropagation> shown = List.of();

    /** @param tryAgain is told which change that failed is to go on; null for somebody who may not */
    PropagationList(@Nullable Consumer<UUID> tryAgain) {
        this.tryAgain = tryAgain;
        rows.addClassName("simple-rows");
        add(new H2("Changed facts"), rows);
        setVisible(false);
    }

    /** @param choose is told of which fact somebody wants to see the corrections. @return whether anything is new */
    boolean show(List<FactPropagation> latest, Consumer<FactId> choose) {
        if (latest.equals(shown)) {
            return false;
        }
        shown = latest;
        setVisible(!latest.isEmpty());
        rows.removeAll();
        latest.forEach(one -> rows.add(row(one, choose)));
        return true;
    }

    private ListItem row(FactPropagation one, Consumer<FactId> choose) {
        Span name = new Span("%s: %s → %s".formatted(one.label(), one.was(), one.becomes()));
        name.addClassName("name");
        Span far = new Span(words(one));
        Div about = new Div(far);
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        if (one.failed()) {
            Span problem = new Span(one.problem());
            problem.addClassName("problem");
            problem.getElement().setAttribute("role", "status");
            what.add(problem);
        } else if (one.finishedAt() == null) {
            far.getElement().setAttribute("role", "status");
            Element bar = new Element("progress");
            bar.setAttribute("max", String.valueOf(Math.max(1, one.total())));
            bar.setAttribute("value", String.valueOf(one.done()));
            bar.setAttribute("aria-hidden", "true");
            what.getElement().appendChild(bar);
        }
        Button only = new Button("Only these", click -> choose.accept(one.fact()));
        only.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        only.setAriaLabel("Only corrections of “" + one.label() + "”");
        Div tools = new Div(only);
        tools.addClassName("tools");
        if (one.failed() && tryAgain != null) {
            Button again = new Button("Try again", click -> tryAgain.accept(one.id()));
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            again.setAriaLabel("Try again to bring “" + one.label() + "” to its articles");
            again.setDisableOnClick(true);
            tools.addComponentAsFirst(again);
        }
        return new ListItem(what, tools);
    }

    private static String words(FactPropagation one) {
        String prepared = one.prepared() == 1 ? "1 correction" : "%,d corrections".formatted(one.prepared());
        String drafts = one.noticed() == 1 ? "1 draft says so" : "%,d drafts say so".formatted(one.noticed());
        if (one.failed()) {
            return "Stopped after %,d of %,d articles, %s prepared".formatted(one.done(), one.total(), prepared);
        }
        return one.finishedAt() == null
                ? "%,d of %,d articles looked at, %s prepared so far".formatted(one.done(), one.total(), prepared)
                : "%s prepared, %s".formatted(prepared, drafts);
    }
}
