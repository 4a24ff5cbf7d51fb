package org.colophon.sourcing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Sourcing;
import org.springframework.data.domain.Pageable;

/** Uses a fact in this article that the newsroom has entered before, so that a later change reaches both. */
final class KnownFactDialog {

    private KnownFactDialog() {}

    static void open(Sourcing sourcing, Facts newsroom, EditorContext editor, Runnable then) {
        String language = editor.article().language();
        EntryDialog dialog = new EntryDialog("Use a known fact");
        dialog.note(
                new Paragraph("The fact stays one: change it in any article, and every draft that uses it follows."));
        ComboBox<Fact> fact = dialog.add("fact", new ComboBox<>("Fact"));
        fact.setItemsPageable((Pageable page, String filter) -> newsroom.search(filter, 200).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList());
        fact.setItemLabelGenerator(item -> item.label() + ": " + FactPrinter.print(item, language));
        var key = dialog.text("key", "Key", "");
        key.setHelperText("This article's name for it. Empty to make it from the label.");
        dialog.open("Use", () -> {
            Fact chosen = fact.getValue();
            if (chosen == null) {
                throw new BadInput("fact", "Choose a fact. Type to find one by its label or value.");
            }
            sourcing.useFact(editor.id(), chosen.id(), key.getValue());
            then.run();
        });
    }
}
