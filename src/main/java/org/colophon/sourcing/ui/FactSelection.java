package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.identity.Permission;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactLine;
import org.colophon.sourcing.StaleFact;

/** The facts that are ticked in the list, and what can be done with all of them. */
class FactSelection extends Div {

    private final FactTools tools;
    private final Runnable changed;
    private final Map<FactId, FactLine> chosen = new LinkedHashMap<>();
    private final Span count = new Span();
    private final Button merge;

    FactSelection(FactTools tools, Runnable changed, Runnable unselect) {
        this.tools = tools;
        this.changed = changed;
        addClassName("fact-selection");
        count.getElement().setAttribute("aria-live", "polite");
        Button verify = new Button("Verify…", VaadinIcon.CHECK_CIRCLE.create(), click -> askVerify());
        merge = new Button("Merge…", VaadinIcon.CONNECT.create(), click -> merge());
        Button none = new Button("Clear", click -> unselect.run());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        add(count);
        if (FactTools.may(Permission.EDIT)) {
            add(verify, merge);
        }
        add(none);
        clear();
    }

    void select(FactLine line, boolean on) {
        if (on) {
            chosen.put(line.fact().id(), line);
        } else {
            chosen.remove(line.fact().id());
        }
        show();
    }

    void clear() {
        chosen.clear();
        show();
    }

    private void show() {
        setVisible(!chosen.isEmpty());
        count.setText("%d selected".formatted(chosen.size()));
        merge.setEnabled(chosen.size() > 1);
    }

    private void merge() {
        List<FactLine> lines = new ArrayList<>(chosen.values());
        MergeDialog.open(tools, lines.getFirst(), lines.subList(1, lines.size()), changed);
    }

    private void askVerify() {
        List<FactLine> lines = List.copyOf(chosen.values());
        EntryDialog dialog = new EntryDialog(
                lines.size() == 1 ? "Verify this fact?" : "Verify these %d facts?".formatted(lines.size()));
        dialog.note(new Paragraph("You state that you have checked each of them against its source."));
        UnorderedList list = new UnorderedList();
        list.addClassName("fact-picks");
        for (FactLine line : lines) {
            Span print = new Span(tools.print(line.fact()));
            print.addClassName("fact-print");
            Span from =
                    new Span(line.source() == null ? "No source" : line.source().title());
            from.addClassName("about");
            list.add(new ListItem(new Span(line.fact().label()), print, from));
        }
        dialog.note(list);
        TextField why = dialog.text("why", "How they were checked (may stay empty)", "");
        dialog.open("Verify", () -> verify(lines, why.getValue()));
    }

    private void verify(List<FactLine> lines, String why) {
        int verified = 0;
        List<String> others = new ArrayList<>();
        for (FactLine line : lines) {
            Fact fact = line.fact();
            try {
                tools.facts().verify(fact.id(), fact.revision(), why);
                verified++;
            } catch (StaleFact | NotFound meanwhile) {
                others.add("“" + fact.label() + "”");
            }
        }
        changed.run();
        String done = "%d verified.".formatted(verified);
        if (others.isEmpty()) {
            Notice.done(done);
        } else {
            Notice.problem("%s %d had changed meanwhile and stay as they are: %s. Look at them again."
                    .formatted(done, others.size(), String.join(", ", others)));
        }
    }
}
