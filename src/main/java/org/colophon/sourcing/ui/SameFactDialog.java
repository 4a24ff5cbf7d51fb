package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactPrinter;

/** Shows the newsroom's facts that say what somebody is about to enter, so that none is made twice. */
final class SameFactDialog {

    private SameFactDialog() {}

    /** @param use takes the fact that was chosen. @param make runs where it is none of them */
    static void open(List<Fact> same, String language, Consumer<Fact> use, Runnable make) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Is it one of these?");
        dialog.setWidth("min(32rem, 94vw)");
        Paragraph why = new Paragraph(
                "The newsroom has facts that say the same. A fact that is used twice is corrected in" + " one place.");
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        same.forEach(fact -> {
            Span label = new Span(fact.label());
            label.addClassName("label");
            Span value = new Span(FactPrinter.print(fact, language));
            value.addClassName("value");
            Span status = new Span(fact.status().title());
            status.addClassName("from");
            Div what = new Div(label, value, status);
            what.addClassName("what");
            Button button = new Button("Use this", click -> {
                dialog.close();
                use.accept(fact);
            });
            button.setAriaLabel("Use " + fact.label());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div tools = new Div(button);
            tools.addClassName("tools");
            list.add(new ListItem(what, tools));
        });
        dialog.add(new Div(why, list));
        Button anew = new Button("No, make a new fact", click -> {
            dialog.close();
            make.run();
        });
        anew.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), anew);
        dialog.open();
    }
}
