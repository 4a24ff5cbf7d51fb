package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactImport;
import org.colophon.sourcing.FactImportRow;
import org.colophon.sourcing.FactImportRow.Outcome;
import org.colophon.sourcing.FactPrinter;

/** Takes in a table of facts: first what it would do, row by row, and only then, when asked, does it. */
@Route("facts/import")
@PageTitle("Import facts")
@RolesAllowed("EDIT")
class FactImportView extends Div {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int SHOWN = 200;

    private final FactTools tools;
    private final FactImport imports;
    private final Div preview = new Div();

    FactImportView(FactTools tools, FactImport imports) {
        this.tools = tools;
        this.imports = imports;
        addClassNames("page", "facts");
        Paragraph hint =
                new Paragraph("A table of comma-separated values in UTF-8 with a line of column names: label, kind"
                        + " and value at least. Rows with the id of a fact change it, others make new facts. No row verifies a"
                        + " fact. 5,000 rows and 5 MB at most. “Export list” makes such a table.");
        hint.addClassName("hint");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> check(bytes)));
        upload.setAcceptedFileTypes("text/csv", ".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRejectedListener(refused -> Notice.problem(refused.getErrorMessage()));
        upload.setUploadButton(new Button("Choose a file…"));
        RouterLink back = new RouterLink("Back to all facts", FactsView.class);
        add(new FactKeys(back, new H1("Import facts"), hint, upload, preview));
    }

    /** Looks at a file and shows what it holds. */
    void check(byte[] file) {
        preview.removeAll();
        try {
            show(imports.check(file));
        } catch (BadInput bad) {
            H2 title = new H2("This file cannot be imported");
            preview.add(title, new Paragraph(bad.reason()));
        }
    }

    private void show(List<FactImportRow> rows) {
        Map<Outcome, Long> count =
                rows.stream().collect(Collectors.groupingBy(FactImportRow::outcome, Collectors.counting()));
        long fresh = count.getOrDefault(Outcome.NEW, 0L);
        long changed = count.getOrDefault(Outcome.CHANGED, 0L);
        preview.add(
                new H2("What is in the file"),
                new Paragraph("%,d new, %,d changed, %,d as they are, %,d that cannot be taken. Nothing is stored yet."
                        .formatted(
                                fresh,
                                changed,
                                count.getOrDefault(Outcome.SAME, 0L),
                                count.getOrDefault(Outcome.INVALID, 0L))));
        if (fresh + changed > 0) {
            Button store = new Button(
                    fresh + changed == 1 ? "Import 1 fact" : "Import %,d facts".formatted(fresh + changed),
                    click -> store(rows));
            store.addThemeVariants(ButtonVariant.PRIMARY);
            store.setDisableOnClick(true);
            preview.add(store);
        }
        List<FactImportRow> shown = rows.stream()
                .sorted(Comparator.comparing((FactImportRow row) ->
                        row.outcome() == Outcome.INVALID ? 0 : row.outcome() == Outcome.SAME ? 2 : 1))
                .limit(SHOWN)
                .toList();
        Div scroll = new Div(table(shown));
        scroll.addClassName("import-scroll");
        preview.add(scroll);
        if (shown.size() < rows.size()) {
            preview.add(new Paragraph(
                    "The first %d rows are shown, those that cannot be taken before all others.".formatted(SHOWN)));
        }
    }

    private NativeTable table(List<FactImportRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("import-rows");
        NativeTableRow head = table.getHead().addRow();
        for (String name : List.of("Line", "What", "Label", "Prints, or why not")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (FactImportRow row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.getElement().setAttribute("data-outcome", row.outcome().name());
            line.add(
                    new NativeTableCell(String.valueOf(row.line())),
                    new NativeTableCell(row.outcome().title()),
                    new NativeTableCell(row.label().isEmpty() ? "No label" : row.label()),
                    new NativeTableCell(says(row)));
        }
        return table;
    }

    private String says(FactImportRow row) {
        FactEntry entry = row.entry();
        if (entry == null) {
            return row.problem();
        }
        String now = FactPrinter.print(entry.stated(), tools.newsroom().language());
        String before = row.before() == null ? now : tools.print(row.before());
        return before.equals(now) ? now : before + " → " + now;
    }

    private void store(List<FactImportRow> rows) {
        FactImport.Result result = imports.store(rows);
        preview.removeAll();
        preview.add(
                new H2("Imported"),
                new Paragraph("%,d new facts, %,d changed.".formatted(result.added(), result.changed())));
        if (!result.stale().isEmpty()) {
            preview.add(new Paragraph("%d had changed since the preview and stay as they are: %s."
                    .formatted(result.stale().size(), String.join(", ", result.stale()))));
        }
    }
}
