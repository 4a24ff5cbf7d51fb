package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A small table of figures whose first column names the row, if wanted with a bar below the name. */
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();

    FigureTable(String caption, String... columns) {
        addClassName("figures");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        add(table);
    }

    /** A row without a bar. */
    void row(String name, String... cells) {
        row(new Span(name), cells);
    }

    /** @param bar how long, 0 to 1: the figures beside it say the same */
    void row(String name, double bar, String... cells) {
        Svg svg = new Svg("<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"ground\" width=\"100\" height=\"4\"/>"
                + "<rect class=\"bar\" width=\"" + Math.round(Math.clamp(bar, 0, 1) * 1_000) / 10.0
                + "\" height=\"4\"/></svg>");
        svg.addClassName("bar-plot");
        row(new Div(new Span(name), svg), cells);
    }

    private void row(Component name, String... cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        for (String cell : cells) {
            row.addDataCell().setText(cell);
        }
    }
}
