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
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.IconButton;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceRetrieval;
import org.colophon.sourcing.Sourcing;
import org.colophon.sourcing.WrittenByAi;

/** The sources of the open article. */
class SourcesList extends Div {

    private final Sourcing sourcing;
    private final SourceRetrieval retrieval;
    private final Executor background;
    private final EditorContext editor;
    private final Newsroom newsroom;
    private final Clock clock;

    SourcesList(
            Sourcing sourcing,
            SourceRetrieval retrieval,
            Executor background,
            EditorContext editor,
            Newsroom newsroom,
            Clock clock) {
        this.sourcing = sourcing;
        this.retrieval = retrieval;
        this.background = background;
        this.editor = editor;
        this.newsroom = newsroom;
        this.clock = clock;
        addClassName("entries");
        draw();
    }

    private void draw() {
        List<ArticleSource> sources = sourcing.sources(editor.id());
        if (editor.mayChange()) {
            Button add = new Button("New source", VaadinIcon.PLUS.create(), click -> create());
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
        Span publisher = new Span(Stream.of(
                        source.about().author(),
                        source.publisher(),
                        source.about().publishedAt())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        publisher.addClassName("from");
        Div what = new Div(title(source), publisher, key);
        if (source.about().aiWritten() == WrittenByAi.YES) {
            Span ai = new Span(WrittenByAi.YES.title());
            ai.addClassName("from");
            what.add(ai);
        }
        EmbargoBadge.of(source, newsroom, clock).ifPresent(what::add);
        what.addClassName("what");
        ListItem item = new ListItem(what);
        item.getElement().setAttribute("data-key", use.key());
        if (editor.mayChange()) {
            Div tools = new Div(
                    new IconButton(
                            VaadinIcon.ARROW_LEFT,
                            "Cite " + source.title() + " in the text",
                            () -> editor.insert("[@" + use.key() + "]")),
                    new IconButton(VaadinIcon.EDIT, "Change " + source.title(), () -> change(use)),
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

    private void create() {
        SourceDialog dialog = new SourceDialog(null, newsroom.zone());
        dialog.fillFrom(new PageReading(retrieval, background));
        dialog.open((entry, known) -> {
            if (known == null) {
                sourcing.addSource(editor.id(), entry);
            } else {
                sourcing.useSource(editor.id(), known.id(), entry.key());
            }
            changed();
        });
    }

    private void change(ArticleSource use) {
        new SourceDialog(use, newsroom.zone()).open((entry, known) -> {
            sourcing.changeSource(editor.id(), use.key(), entry);
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
        editor.changed();
        editor.panelsChanged();
    }
}
