package org.colophon.site.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.colophon.shared.ui.IconButton;
import org.colophon.site.FooterLink;

/** Links for the foot of every page, each of words and an address. Lines left empty do not count. */
class LinksField extends Div {

    private static final int MOST = 8;

    private record Line(Div row, TextField words, TextField address) {}

    private final Runnable changed;
    private final Div rows = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final Paragraph problem = new Paragraph();
    private final Button add =
            new Button("Add a link", click -> addLine(new FooterLink("", "")).focus());

    LinksField(Runnable changed) {
        this.changed = changed;
        Span label = new Span("Links in the footer");
        label.addClassName("field-label");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("links-field");
        add(label, rows, problem, add);
    }

    List<FooterLink> value() {
        return lines.stream()
                .map(line ->
                        new FooterLink(line.words().getValue(), line.address().getValue()))
                .filter(link -> !link.words().isBlank() || !link.address().isBlank())
                .toList();
    }

    void show(List<FooterLink> links) {
        rows.removeAll();
        lines.clear();
        complain("");
        links.forEach(this::addLine);
        follow();
    }

    /** Says what is wrong with the links, or nothing. */
    void complain(String reason) {
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty());
    }

    private TextField addLine(FooterLink link) {
        TextField words = field("Words", link.words());
        TextField address = field("Address", link.address());
        Div row = new Div(words, address);
        row.addClassName("link-line");
        Line line = new Line(row, words, address);
        row.add(new IconButton(VaadinIcon.CLOSE_SMALL, "Remove this link", () -> remove(line)));
        lines.add(line);
        rows.add(row);
        follow();
        return words;
    }

    private TextField field(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            complain("");
            changed.run();
        });
        return field;
    }

    private void remove(Line line) {
        lines.remove(line);
        rows.remove(line.row());
        follow();
        changed.run();
        add.focus();
    }

    private void follow() {
        add.setEnabled(lines.size() < MOST);
    }
}
