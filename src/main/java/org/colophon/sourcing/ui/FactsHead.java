package org.colophon.sourcing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colophon.identity.Permission;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactExport;

/** The title of the fact desk and what can be done with the whole list. */
class FactsHead extends Div {

    private final FactTools tools;
    private final FactExport export;
    private FactSearch exported = FactSearch.ALL;

    FactsHead(FactTools tools, FactExport export, Supplier<FactSearch> search, Consumer<Fact> open) {
        this.tools = tools;
        this.export = export;
        addClassNames("page-head", "facts-head");
        Div actions = new Div();
        actions.addClassName("facts-head-actions");
        if (FactTools.may(Permission.EDIT)) {
            Button queue = new Button(
                    "Verify one by one",
                    VaadinIcon.CHECK_SQUARE_O.create(),
                    click -> UI.getCurrent()
                            .navigate(VerifyQueueView.class, search.get().toQuery()));
            Button twice = new Button(
                    "Duplicates",
                    VaadinIcon.COPY_O.create(),
                    click -> UI.getCurrent().navigate(DuplicatesView.class));
            Button in = new Button(
                    "Import",
                    VaadinIcon.UPLOAD.create(),
                    click -> UI.getCurrent().navigate(FactImportView.class));
            actions.add(queue, twice, in);
        }
        Anchor out = new Anchor(this::write, "Export list");
        out.addClassName("export");
        actions.add(out);
        if (FactTools.may(Permission.WRITE)) {
            Button create =
                    new Button("New fact", VaadinIcon.PLUS.create(), click -> FactDialog.create(tools, open::accept));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(create);
        }
        add(new H1("Facts"), actions);
    }

    /** What the export writes. */
    void show(FactSearch search) {
        exported = search;
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName("facts.csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (OutputStream out = event.getOutputStream()) {
            export.write(exported.filter(tools.today()), out);
        }
    }
}
