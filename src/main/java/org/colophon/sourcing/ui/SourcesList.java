package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.IconButton;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/** The sources of the open article. */
class SourcesList extends Div {

    private final Sourcing sourcing;
    private final EditorContext editor;

    SourcesList(Sourcing sourcing, EditorContext editor) {
        this.sourcing = sourcing;
        this.editor = editor;
        addClassName("entries");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<ArticleSource> sources = sourcing.sources(editor.id());
        if (editor.mayChange()) {
            Button add = new Button("New source", VaadinIcon.PLUS.create(), click -> edit(null));
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div buttons = new Div(add);
            buttons.addClassName("entry-buttons");
            add(buttons);
        }
        if (sources.isEmpty()) {
            Paragraph none = new Paragraph(
                    "No sources yet. Cite one in the text by its key, as in [@annual-report], and readers see where it"
                            + " is from.");
            none.addClassName("hint");
            add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("entry-list");
        sources.forEach(source -> list.add(entry(source)));
        add(list);
    }

    private ListItem entry(ArticleSource use) {
        Source source = use.source();
        Span key = new Span("[@" + use.key() + "]");
        key.addClassName("key");
        Span publisher = new Span(source.publisher());
        publisher.addClassName("from");
        Div what = new Div(title(source), publisher, key);
        what.addClassName("what");
        ListItem item = new ListItem(what);
        if (editor.mayChange()) {
            Div tools = new Div(
                    new IconButton(
                            VaadinIcon.ARROW_LEFT,
                            "Cite " + source.title() + " in the text",
                            () -> editor.insert("[@" + use.key() + "]")),
                    new IconButton(VaadinIcon.EDIT, "Change " + source.title(), () -> edit(use)),
                    new IconButton(VaadinIcon.TRASH, "Remove " + source.title(), () -> remove(use)));
            tools.addClassName("tools");
            item.add(tools);
        }
        return item;
    }

    private static Component title(Source source) {
        if (source.url().isEmpty()) {
            return new Span(source.title());
        }
        Anchor link = new Anchor(source.url(), source.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void edit(@Nullable ArticleSource use) {
        EntryDialog dialog = new EntryDialog(use == null ? "New source" : "Change source");
        var title =
                dialog.text("title", "Title", use == null ? "" : use.source().title());
        var publisher = dialog.text(
                "publisher", "Publisher", use == null ? "" : use.source().publisher());
        var url = dialog.text("url", "URL", use == null ? "" : use.source().url());
        url.setPlaceholder("https://");
        var key = dialog.text("key", "Key", use == null ? "" : use.key());
        key.setHelperText("The text cites the source by this key. Empty to make it from the title.");
        title.focus();
        dialog.open("Save", () -> {
            SourceEntry entry = new SourceEntry(key.getValue(), title.getValue(), publisher.getValue(), url.getValue());
            if (use == null) {
                sourcing.addSource(editor.id(), entry);
            } else {
                sourcing.changeSource(editor.id(), use.key(), entry);
            }
            changed();
        });
    }

    private void remove(ArticleSource use) {
        Confirm.ask(
                "Remove the source “" + use.source().title() + "” from this article?",
                "Facts that name it keep their value but lose their source. Citations of it will be unknown and stop"
                        + " publishing.",
                "Remove",
                () -> {
                    sourcing.removeSource(editor.id(), use.key());
                    changed();
                });
    }

    private void changed() {
        refresh();
        editor.changed();
        editor.panelsChanged();
    }
}
