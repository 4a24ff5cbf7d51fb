package org.colophon.preflight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What is asked when the checks are saved. */
final class ChecksDialogs {

    private ChecksDialogs() {}

    /** Shows what changes before it is saved. */
    static void save(List<ChecksDraft.Change> changes, Runnable save) {
        Dialog dialog = dialog("Save these changes?");
        Paragraph hint = new Paragraph("They count from now on, for whatever is published next.");
        Button button = new Button("Save checks", click -> {
            dialog.close();
            save.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        dialog.add(new Div(table(changes, "Before", "After"), hint));
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), button);
        dialog.open();
    }

    /** Says that somebody else has saved meanwhile. @param who and when. @param goOn puts both together, unsaved */
    static void conflict(String who, List<ChecksDraft.Change> theirs, List<ChecksDraft.Change> both, Runnable goOn) {
        Dialog dialog = dialog("Somebody else has changed the checks");
        Div content = new Div(new Paragraph(who), new H3("What they changed"), table(theirs, "Before", "After"));
        if (both.isEmpty()) {
            content.add(new Paragraph("You changed others, so both fit together. Nothing that you chose is lost."));
        } else {
            content.add(
                    new H3("What you both changed"),
                    new Paragraph("Yours is kept on the page, and not saved yet. Compare before you save."),
                    table(both, "Theirs", "Yours"));
        }
        Button on = new Button("Go on with both changes", click -> {
            goOn.run();
            dialog.close();
        });
        on.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(content);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), on);
        dialog.open();
    }

    private static Dialog dialog(String title) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(40rem, 96vw)");
        return dialog;
    }

    private static DescriptionList table(List<ChecksDraft.Change> changes, String before, String after) {
        DescriptionList table = new DescriptionList();
        table.addClassName("policy-changes");
        changes.forEach(change -> {
            Div was = said(before, change.before());
            was.addClassName("was");
            table.add(
                    new DescriptionList.Term(change.title()),
                    new DescriptionList.Description(was, said(after, change.after())));
        });
        return table;
    }

    private static Div said(String label, String words) {
        Span name = new Span(label + ": ");
        name.addClassName("label");
        Span what = new Span(words);
        what.addClassName("words");
        return new Div(name, what);
    }
}
