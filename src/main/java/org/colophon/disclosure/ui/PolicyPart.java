package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.colophon.shared.BadInput;

/** One part of the policy's form, under its heading. */
abstract class PolicyPart extends Section {

    PolicyPart(String id, String title, String hint) {
        addClassName("policy-part");
        H2 heading = new H2(title);
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        Paragraph words = new Paragraph(hint);
        words.addClassName("hint");
        add(heading, words);
    }

    /** Shows what the draft says. */
    abstract void show(PolicyDraft draft);

    abstract void setReadOnly(boolean readOnly);

    /** Says at its field what cannot be taken, and goes there. @return whether the field is in this part */
    abstract boolean refused(BadInput bad);

    /** Takes back what {@link #refused} said. */
    abstract void clear();

    /**
     * Hands in what is typed at once. A pause would be kept for the page as a whole: what was typed in one field would be
     * lost when another is changed before the pause is over.
     */
    static void promptly(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
    }

    static void say(HasValidation field, BadInput bad) {
        field.setErrorMessage(bad.reason());
        field.setInvalid(true);
        ((Component) field).scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
