package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactDetails;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.Qualifier;
import org.colophon.sourcing.Stated;
import org.jspecify.annotations.Nullable;

/** The fields of a fact but its source and key. A simple fact needs those on top; the others fold away. */
class FactForm {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "CNY");
    private static final List<String> UNITS =
            List.of("people", "households", "jobs", "vehicles", "metres", "kilometres", "hectares", "tonnes", "days");

    private final String language;
    private final TextField label;
    private final Select<FactKind> kind;
    private final TextArea value;
    private final ComboBox<String> unit;
    private final ComboBox<String> qualifier = words("Words before the value");
    private final DatePicker asOf = day("As of");
    private final TextField locator = new TextField("Place in the source");
    private final TextArea sentence = area("Quoted sentence", "");
    private final DatePicker reviewBy = day("Review by");
    private final TextArea notes = area("Notes", "");
    private final Div more = new Div();
    private final Span printed = new Span();

    /** @param between adds fields that stand after the value */
    FactForm(EntryDialog dialog, @Nullable Fact fact, String language, Runnable between) {
        this.language = language;
        label = dialog.text("label", "Label", "");
        label.setPlaceholder("Value of the contract");
        kind = dialog.add("kind", new Select<>());
        kind.setLabel("Kind");
        kind.setItems(FactKind.values());
        kind.setItemLabelGenerator(FactKind::title);
        value = dialog.add("value", area("Value", ""));
        unit = dialog.add("unit", words("Unit"));
        between.run();
        fold(dialog, fact != null);
        Div preview = new Div(hint("Prints"), printed);
        preview.addClassName("fact-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        printed.addClassName("fact-print");
        printed.getElement().setAttribute("lang", language);
        dialog.note(preview);
        kind.setValue(FactKind.NUMBER);
        if (fact != null) {
            fill(fact);
        }
        suit();
        listen();
        print(false);
        label.focus();
    }

    private void fold(EntryDialog dialog, boolean open) {
        qualifier.setItems(
                Arrays.stream(Qualifier.values()).map(Qualifier::code).toList());
        qualifier.setItemLabelGenerator(FactFields::words);
        qualifier.setHelperText("Printed in the article's language; other words as they stand.");
        locator.setHelperText("A page, a minute, a section.");
        notes.setHelperText("For colleagues.");
        Div days = new Div(dialog.within("asOf", asOf), dialog.within("reviewBy", reviewBy));
        days.addClassName("fact-pair");
        more.addClassNames("entry-form", "fact-more");
        more.add(
                dialog.within("qualifier", qualifier),
                days,
                dialog.within("locator", locator),
                dialog.within("sentence", sentence),
                dialog.within("notes", notes));
        Details details = new Details("More", more);
        details.setOpened(open);
        dialog.note(details);
    }

    private void fill(Fact fact) {
        label.setValue(fact.label());
        take(fact.stated());
        locator.setValue(fact.evidence().locator());
        sentence.setValue(fact.evidence().sentence());
        reviewBy.setValue(fact.care().reviewBy());
        notes.setValue(fact.care().notes());
    }

    /** Shows what a fact is to say. */
    void take(Stated stated) {
        kind.setValue(stated.kind());
        value.setValue(stated.value());
        unit.setValue(stated.unit().isEmpty() ? null : stated.unit());
        qualifier.setValue(stated.qualifier().isEmpty() ? null : stated.qualifier());
        asOf.setValue(stated.asOf());
    }

    private void listen() {
        kind.addValueChangeListener(change -> {
            suit();
            print(true);
        });
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.addValueChangeListener(change -> print(true));
        unit.addValueChangeListener(change -> print(true));
        qualifier.addValueChangeListener(change -> print(true));
    }

    /** The field of this dialog that stands with the rarer ones, such as the key. */
    void addRare(Component field) {
        more.add(field);
    }

    private void suit() {
        FactKind chosen = kind.getValue();
        value.setHelperText(chosen.hint());
        String kept = unit.getValue();
        unit.setItems(chosen == FactKind.MONEY ? CURRENCIES : chosen == FactKind.NUMBER ? UNITS : List.of());
        unit.setValue(kept);
        unit.setLabel(
                switch (chosen) {
                    case MONEY -> "Currency";
                    case QUOTATION -> "Speaker";
                    default -> "Unit";
                });
        unit.setVisible(chosen == FactKind.MONEY
                || chosen == FactKind.NUMBER
                || chosen == FactKind.QUOTATION
                || (kept != null && !kept.isEmpty()));
    }

    /** Shows what would be printed, or at which field the trouble is. */
    private void print(boolean complain) {
        value.setInvalid(false);
        unit.setInvalid(false);
        printed.setText("…");
        if (value.getValue().isBlank()) {
            return;
        }
        try {
            printed.setText(
                    FactPrinter.print(entry("", "", "Label", FactDetails.KEPT).stated(), language));
        } catch (BadInput bad) {
            if (complain && bad.field().equals("value")) {
                value.setErrorMessage(bad.reason());
                value.setInvalid(true);
            } else if (complain && bad.field().equals("unit") && !text(unit).isEmpty()) {
                unit.setErrorMessage(bad.reason());
                unit.setInvalid(true);
            }
        }
    }

    /** What was entered. @throws BadInput naming the first field that cannot be taken */
    FactEntry entry(String key, String source) {
        FactDetails details = FactDetails.KEPT
                .withEvidence(locator.getValue(), sentence.getValue())
                .withCare(reviewBy.getValue(), notes.getValue());
        return entry(key, source, label.getValue(), details);
    }

    private FactEntry entry(String key, String source, String name, FactDetails details) {
        LocalDate day = asOf.getValue();
        return new FactEntry(
                key, name, kind.getValue(), value.getValue(), text(qualifier), text(unit), day, source, details);
    }

    private static String text(ComboBox<String> field) {
        return field.getValue() == null ? "" : field.getValue();
    }

    private static ComboBox<String> words(String name) {
        ComboBox<String> field = new ComboBox<>(name);
        field.setItems(List.of()); // a value needs items, even where they come later
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.addCustomValueSetListener(
                entered -> field.setValue(entered.getDetail().strip()));
        return field;
    }

    private static DatePicker day(String name) {
        DatePicker field = new DatePicker(name);
        field.setLocale(Locale.UK);
        field.setClearButtonVisible(true);
        return field;
    }

    /** Lines of text. As everywhere in dialogs the enter key saves; with shift it makes a new line. */
    static TextArea area(String name, String text) {
        TextArea area = new TextArea(name);
        area.setValue(text);
        area.getElement()
                .executeJs("this.addEventListener('keydown',"
                        + " e => { if (e.key === 'Enter' && e.shiftKey) e.stopPropagation(); })");
        return area;
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }
}
