package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.colophon.article.ArticleState;
import org.colophon.article.Finding;
import org.colophon.article.ui.EditorContext;
import org.colophon.preflight.Report;

/** Says what the checks found, and asks before readers see anything. */
class PublishDialog extends Dialog {

    PublishDialog(EditorContext editor, Report report, Runnable publish) {
        setWidth("min(34rem, 94vw)");
        boolean again = editor.article().state() == ArticleState.PUBLISHED;
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
        Button now = new Button("Publish now", click -> {
            close();
            publish.run();
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
