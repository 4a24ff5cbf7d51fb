package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.article.Finding;
import org.colophon.article.ui.EditorContext;
import org.colophon.preflight.Report;
import org.colophon.publication.Change;
import org.colophon.shared.BadInput;

/** Says what the checks found, and asks before readers see anything. */
class PublishDialog extends Dialog {

    /**
     * @param linking how many published articles link to this one
     * @param publish publishes with what is said about the change; what it throws for it is shown at its field
     */
    PublishDialog(EditorContext editor, Report report, long linking, Consumer<Change> publish) {
        setWidth("min(34rem, 94vw)");
        boolean again = editor.article().live();
        if (!report.clear()) {
            setHeaderTitle("Not ready to publish");
            add(new Paragraph("These must be settled first:"), list(report.failed()));
            Button show = new Button("Show the first", click -> {
                close();
                editor.show(report.failed().getFirst());
            });
            show.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button("Close", click -> close()), show);
            return;
        }
        setHeaderTitle(again ? "Publish the next version?" : "Publish this article?");
        add(new Paragraph(
                again
                        ? "Readers will see this text instead of the one that is published. The earlier version stays on record."
                        : "Readers will see it at once at /articles/"
                                + editor.article().slug() + "."));
        if (!report.findings().isEmpty()) {
            add(new Paragraph("Worth a look before:"), list(report.findings()));
        }
        ChangeForm change = new ChangeForm(editor.article().language(), linking);
        if (again) {
            add(change);
        }
        Button now = new Button("Publish now", click -> {
            try {
                publish.accept(again ? change.value() : Change.MINOR);
                close();
            } catch (BadInput bad) {
                change.refused(bad);
                click.getSource().setEnabled(true);
            } catch (RuntimeException failure) {
                close();
                throw failure;
            }
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        now.setDisableOnClick(true);
        getFooter().add(new Button("Cancel", click -> close()), now);
    }

    private static UnorderedList list(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(finding.message())));
        return list;
    }
}
