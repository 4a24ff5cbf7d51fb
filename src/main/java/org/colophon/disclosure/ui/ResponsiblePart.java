package org.colophon.disclosure.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.disclosure.Responsible;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Who answers for what is published, and whether a header of HTTP says the state too. */
class ResponsiblePart extends PolicyPart {

    private final TextField name = new TextField("Responsible person or function");
    private final Checkbox person = new Checkbox("This is the name of a person");
    private final TextField contact = new TextField("Contact");
    private final Checkbox header = new Checkbox("Send the HTTP header AI-Disclosure with articles");
    private final Paragraph headerHint =
            new Paragraph("An expired draft of a standard. Off unless somebody who reads your pages asks for it.");
    private @Nullable PolicyDraft draft;

    ResponsiblePart(Runnable changed) {
        super(
                "policy-responsible",
                "Who is responsible",
                "Readers find this on the public page on AI. Under EU rules no review exempts a text while nobody with"
                        + " editorial responsibility is named with a way to reach them.");
        name.setHelperText("Such as “The standards editor” or a person’s name");
        contact.setHelperText("A mail address, or a web address that begins with https://");
        promptly(name);
        promptly(contact);
        headerHint.addClassName("hint");
        name.addValueChangeListener(change -> {
            if (draft != null) {
                draft.name = change.getValue();
                check();
                changed.run();
            }
        });
        person.addValueChangeListener(change -> {
            if (draft != null) {
                draft.person = change.getValue();
                changed.run();
            }
        });
        contact.addValueChangeListener(change -> {
            if (draft != null) {
                draft.contact = change.getValue();
                check();
                changed.run();
            }
        });
        header.addValueChangeListener(change -> {
            if (draft != null) {
                draft.header = change.getValue();
                changed.run();
            }
        });
        add(name, person, contact, header, headerHint);
    }

    private void check() {
        clear();
        try {
            Responsible taken = new Responsible(name.getValue(), person.getValue(), contact.getValue());
            if (!taken.name().isEmpty() && taken.contact().isEmpty()) {
                contact.setHelperText("Without a contact nobody counts as named.");
            } else {
                contact.setHelperText("A mail address, or a web address that begins with https://");
            }
        } catch (BadInput bad) {
            TextField field = bad.field().equals("contact") ? contact : name;
            field.setErrorMessage(bad.reason());
            field.setInvalid(true);
        }
    }

    @Override
    void show(PolicyDraft shown) {
        draft = null;
        name.setValue(shown.name);
        person.setValue(shown.person);
        contact.setValue(shown.contact);
        header.setValue(shown.header);
        check();
        draft = shown;
    }

    @Override
    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        person.setReadOnly(readOnly);
        contact.setReadOnly(readOnly);
        header.setReadOnly(readOnly);
    }

    @Override
    boolean refused(BadInput bad) {
        switch (bad.field()) {
            case "responsible" -> say(name, bad);
            case "contact" -> say(contact, bad);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    void clear() {
        name.setInvalid(false);
        contact.setInvalid(false);
    }
}
