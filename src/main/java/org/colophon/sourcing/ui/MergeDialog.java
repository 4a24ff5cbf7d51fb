package org.colophon.sourcing.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactLine;
import org.colophon.sourcing.FactMerging;
import org.colophon.sourcing.StaleFact;

/** Makes one fact of several: which ones, which stays, and what that moves. */
final class MergeDialog {

    private final FactTools tools;
    private final Runnable then;
    private final CheckboxGroup<FactLine> which = new CheckboxGroup<>("Facts that are the same");
    private final RadioButtonGroup<FactLine> kept = new RadioButtonGroup<>("The one that stays");

    private MergeDialog(FactTools tools, List<FactLine> lines, Runnable then) {
        this.tools = tools;
        this.then = then;
        which.setItems(lines);
        which.setRenderer(new ComponentRenderer<>(this::row));
        which.setItemLabelGenerator(line -> line.fact().label());
        which.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kept.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kept.setItemLabelGenerator(line -> "%s: %s (%s, %s)"
                .formatted(
                        line.fact().label(),
                        tools.print(line.fact()),
                        line.fact().status().code(),
                        FactRow.articles(line.articles())));
        which.addValueChangeListener(change -> offer());
        which.setValue(new LinkedHashSet<>(lines));
        kept.setValue(lines.getFirst());
    }

    /** @param self the fact from which it was opened @param others offered beside it; of other kinds are left out */
    static void open(FactTools tools, FactLine self, List<FactLine> others, Runnable then) {
        List<FactLine> lines = new ArrayList<>(List.of(self));
        others.stream().filter(line -> line.fact().kind() == self.fact().kind()).forEach(lines::add);
        if (lines.size() < 2) {
            Notice.problem(
                    others.isEmpty()
                            ? "No other fact looks like this one. Select two or more in the list to merge them."
                            : "Only facts of one kind can be merged.");
            return;
        }
        if (lines.size() > FactMerging.MOST) {
            Notice.problem("Merge %d facts at once at most.".formatted(FactMerging.MOST));
            return;
        }
        MergeDialog merge = new MergeDialog(tools, lines, then);
        EntryDialog dialog = new EntryDialog("Merge facts");
        dialog.add("facts", merge.which);
        dialog.add("kept", merge.kept);
        dialog.note(
                new Paragraph("Articles keep their keys and print the fact that stays. What is published stays as it"
                        + " was printed. A merge cannot be undone."));
        dialog.open("Merge…", merge::confirm);
    }

    private Div row(FactLine line) {
        Span print = new Span(tools.print(line.fact()));
        print.addClassName("fact-print");
        Div about = new Div(
                new FactStatusBadge(line.fact().status()),
                new Span(line.source() == null ? "No source" : line.source().title()),
                new Span(FactRow.articles(line.articles())));
        about.addClassName("about");
        return new Div(new Span(line.fact().label() + " "), print, about);
    }

    private void offer() {
        FactLine before = kept.getValue();
        List<FactLine> left = which.getListDataView()
                .getItems()
                .filter(which.getValue()::contains)
                .toList();
        kept.setItems(left);
        kept.setValue(left.contains(before) ? before : left.isEmpty() ? null : left.getFirst());
    }

    private void confirm() {
        Set<FactLine> chosen = which.getValue();
        FactLine stays = kept.getValue();
        if (chosen.size() < 2 || stays == null) {
            throw new BadInput("facts", "Choose at least two facts.");
        }
        Map<FactId, Long> gone = new LinkedHashMap<>();
        chosen.stream()
                .filter(line -> !line.equals(stays))
                .forEach(line -> gone.put(line.fact().id(), line.fact().revision()));
        FactMerging.Moved moving = tools.merging().moving(gone.keySet());
        Confirm.ask(
                "Merge %d into “%s”?".formatted(gone.size(), stays.fact().label()),
                "%s. %s This cannot be undone.".formatted(moved(moving), "What is published stays as it was printed."),
                "Merge %d facts".formatted(chosen.size()),
                () -> merge(stays, gone));
    }

    private void merge(FactLine stays, Map<FactId, Long> gone) {
        try {
            FactMerging.Moved moved =
                    tools.merging().merge(stays.fact().id(), stays.fact().revision(), gone);
            Notice.done("Merged. %s.".formatted(moved(moved).replace("move", "moved")));
        } catch (StaleFact stale) {
            Notice.problem(stale.reason() + " Nothing was merged.");
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
        then.run();
    }

    private static String moved(FactMerging.Moved moved) {
        return moved.keys() == 0
                ? "No article uses what goes, so nothing moves"
                : "%,d %s in %,d %s move to it"
                        .formatted(
                                moved.keys(),
                                moved.keys() == 1 ? "use" : "uses",
                                moved.articles(),
                                moved.articles() == 1 ? "article" : "articles");
    }
}
