package org.colophon.site.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import org.colophon.site.Colour;
import org.colophon.site.Scheme;

/** A colour, by its digits or by the browser's own chooser, and how well it can be read. Empty is the product's own. */
class ColourField extends Div implements HasValidation {

    private final Scheme scheme;
    private final Runnable changed;
    private final TextField digits;
    private final Input chooser = new Input();
    private final Span reading = new Span();
    private final Button repair = new Button();

    ColourField(String label, Scheme scheme, Runnable changed) {
        this.scheme = scheme;
        this.changed = changed;
        digits = new TextField(label);
        digits.setPlaceholder(scheme.accent().hex());
        digits.setHelperText(
                scheme == Scheme.LIGHT
                        ? "# and six digits. Empty: " + scheme.accent().hex()
                        : "Empty: as the one in the light, but lighter");
        digits.setMaxLength(7);
        digits.setClearButtonVisible(true);
        digits.setValueChangeMode(ValueChangeMode.LAZY);
        digits.addValueChangeListener(change -> follow(change));
        chooser.setType("color");
        chooser.getElement().setAttribute("aria-label", label + ", chooser");
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                digits.setValue(change.getValue());
                follow(change);
            }
        });
        reading.addClassName("about");
        reading.getElement().setAttribute("role", "status");
        repair.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        repair.addClickListener(click -> digits.setValue(repair.getText().replaceAll(".*(#[0-9a-f]{6}).*", "$1")));
        Div line = new Div(digits, chooser);
        line.addClassName("colour-line");
        addClassName("colour");
        add(line, new Div(reading, repair));
        show("");
    }

    String value() {
        return digits.getValue();
    }

    void show(String value) {
        digits.setValue(value);
        tell();
    }

    private void follow(AbstractField.ComponentValueChangeEvent<?, String> change) {
        setInvalid(false);
        tell();
        if (change.isFromClient() || !digits.isReadOnly()) {
            changed.run();
        }
    }

    private void tell() {
        Optional<Colour> colour = Colour.read(digits.getValue());
        chooser.setValue(colour.orElse(scheme.accent()).hex());
        reading.setText(colour.map(this::words).orElse(""));
        Optional<Colour> better =
                colour.filter(one -> scheme.contrast(one) < Scheme.ENOUGH).map(scheme::readable);
        repair.setVisible(better.isPresent());
        repair.setText(better.map(one -> "Use " + one.hex()).orElse(""));
    }

    private String words(Colour colour) {
        double contrast = scheme.contrast(colour);
        return String.format(
                Locale.UK,
                contrast < Scheme.ENOUGH
                        ? "%.1f to 1: too little for text, which needs 4.5."
                        : "%.1f to 1: can be read.",
                contrast);
    }

    @Override
    public void setErrorMessage(String message) {
        digits.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return digits.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        digits.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return digits.isInvalid();
    }
}
