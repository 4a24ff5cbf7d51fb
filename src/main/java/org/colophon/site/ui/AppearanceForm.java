package org.colophon.site.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.site.Appearance;
import org.colophon.site.Appearances;
import org.colophon.site.Scheme;
import org.colophon.site.Typeface;

/** The fields of an appearance. */
class AppearanceForm extends Div {

    private final Runnable changed;
    private final TextField name = new TextField("Name");
    private final TextField tagline = new TextField("Line below the name");
    private final LogoField logo;
    private final ColourField accent;
    private final ColourField accentDark;
    private final RadioButtonGroup<Typeface> typeface = new RadioButtonGroup<>("Type");
    private final LinksField links;
    private final TextArea footer = new TextArea("Words in the footer, in Markdown");
    private int number;
    private boolean showing;

    AppearanceForm(Appearances appearances, Newsroom newsroom, Runnable changed) {
        this.changed = changed;
        this.logo = new LogoField(appearances, this::tell);
        this.accent = new ColourField("Colour in the light", Scheme.LIGHT, this::tell);
        this.accentDark = new ColourField("Colour in the dark", Scheme.DARK, this::tell);
        this.links = new LinksField(this::tell);
        name.setPlaceholder(newsroom.name());
        name.setHelperText("Empty: " + newsroom.name());
        name.setMaxLength(80);
        tagline.setMaxLength(160);
        footer.setMaxLength(1000);
        for (TextField field : new TextField[] {name, tagline}) {
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> tell());
        }
        footer.setWidthFull();
        footer.setMinRows(3);
        footer.setValueChangeMode(ValueChangeMode.LAZY);
        footer.addValueChangeListener(change -> tell());
        typeface.setItems(Typeface.values());
        typeface.setRenderer(new ComponentRenderer<>(AppearanceForm::typeface));
        typeface.addValueChangeListener(change -> tell());
        addClassName("appearance-form");
        add(new H2("Name"), name, tagline, logo);
        add(new H2("Colour and type"), accent, accentDark, typeface);
        add(new H2("Footer"), links, footer);
    }

    private static Span typeface(Typeface type) {
        Span about = new Span(type.about());
        about.addClassName("about");
        Span all = new Span(new Span(type.title() + " "), about);
        all.addClassName("typeface");
        return all;
    }

    /** What the fields say. */
    Appearance value() {
        return new Appearance(
                number,
                name.getValue(),
                tagline.getValue(),
                accent.value(),
                accentDark.value(),
                typeface.getValue() == null ? Typeface.OLD_STYLE : typeface.getValue(),
                logo.logo(),
                logo.onDark(),
                links.value(),
                footer.getValue());
    }

    void show(Appearance one) {
        showing = true;
        clear();
        number = one.number();
        name.setValue(one.name());
        tagline.setValue(one.tagline());
        accent.show(one.accent());
        accentDark.show(one.accentDark());
        typeface.setValue(one.typeface());
        logo.show(one.logo(), one.logoOnDark());
        links.show(one.links());
        footer.setValue(one.footer());
        showing = false;
    }

    void clear() {
        name.setInvalid(false);
        tagline.setInvalid(false);
        accent.setInvalid(false);
        accentDark.setInvalid(false);
        footer.setInvalid(false);
        logo.complain("");
        links.complain("");
    }

    /** Says at its field what cannot be taken. @return whether it has such a field */
    boolean refused(BadInput bad) {
        switch (bad.field()) {
            case "name" -> complain(name, bad);
            case "tagline" -> complain(tagline, bad);
            case "accent" -> complain(accent, bad);
            case "accentDark" -> complain(accentDark, bad);
            case "footer" -> complain(footer, bad);
            case "logo" -> logo.complain(bad.reason());
            case "links" -> links.complain(bad.reason());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void complain(HasValidation field, BadInput bad) {
        field.setErrorMessage(bad.reason());
        field.setInvalid(true);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
