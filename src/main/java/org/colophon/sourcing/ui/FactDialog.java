package org.colophon.sourcing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactDetails;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/** Enters a new fact or changes one. */
final class FactDialog {

    private final EntryDialog dialog;
    private final TextField label;
    private final Select<FactKind> kind;
    private final TextField qualifier;
    private final TextField value;
    private final TextField unit;
    private final DatePicker asOf;
    private final ComboBox<ArticleSource> source;
    private final TextField key;

    private FactDialog(String title, List<ArticleSource> sources, @Nullable ArticleFact use) {
        Fact fact = use == null ? null : use.fact();
        dialog = new EntryDialog(title);
        label = dialog.text("label", "Label", fact == null ? "" : fact.label());
        label.setPlaceholder("Value of the contract");
        kind = dialog.add("kind", new Select<>());
        kind.setLabel("Kind");
        kind.setItems(FactKind.values());
        kind.setItemLabelGenerator(FactKind::title);
        qualifier = dialog.text("qualifier", "Qualifier", fact == null ? "" : fact.qualifier());
        qualifier.setPlaceholder("up to, about, at least");
        value = dialog.text("value", "Value", fact == null ? "" : fact.value());
        unit = dialog.text("unit", "Unit", fact == null ? "" : fact.unit());
        asOf = dialog.add("asOf", new DatePicker("As of"));
        asOf.setLocale(Locale.UK);
        asOf.setValue(fact == null ? null : fact.asOf());
        source = dialog.add("source", new ComboBox<>("Source"));
        source.setItems(sources);
        source.setItemLabelGenerator(item -> item.source().title());
        source.setClearButtonVisible(true);
        source.setHelperText(sources.isEmpty() ? "Add sources in the Sources panel first." : null);
        if (fact != null && fact.source() != null) {
            source.setValue(new ArticleSourcing(List.of(), sources, "en").sourceOf(fact));
        }
        key = dialog.text("key", "Key", use == null ? "" : use.key());
        key.setHelperText("The text prints the fact by this key. Empty to make it from the label.");
        kind.addValueChangeListener(
                change -> value.setHelperText(change.getValue().hint()));
        kind.setValue(fact == null ? FactKind.NUMBER : fact.kind());
        label.focus();
    }

    static void create(Sourcing sourcing, EditorContext editor, List<ArticleSource> sources, Runnable then) {
        FactDialog form = new FactDialog("New fact", sources, null);
        form.dialog.open("Save", () -> {
            sourcing.addFact(editor.id(), form.entry());
            then.run();
        });
    }

    static void change(
            Sourcing sourcing,
            EditorContext editor,
            List<ArticleSource> sources,
            ArticleFact use,
            long articles,
            List<FactChangeGuard> guards,
            Runnable then) {
        FactDialog form = new FactDialog("Change fact", sources, use);
        if (articles > 1) {
            form.dialog.note(new Paragraph(
                    "%d articles use this fact. Their drafts change with it; what is published stays as it is."
                            .formatted(articles)));
        }
        form.dialog.openAsking("Save", close -> {
            FactEntry entry =
                    form.entry().with(FactDetails.KEPT.withRevision(use.fact().revision()));
            FactChangeGuard.ask(guards, use.fact().id(), entry, () -> {
                sourcing.changeFact(editor.id(), use.key(), entry);
                close.run();
                then.run();
            });
        });
    }

    private FactEntry entry() {
        ArticleSource from = source.getValue();
        return new FactEntry(
                key.getValue(),
                label.getValue(),
                kind.getValue(),
                value.getValue(),
                qualifier.getValue(),
                unit.getValue(),
                asOf.getValue(),
                from == null ? "" : from.key());
    }
}
