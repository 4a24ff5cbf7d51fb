package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.colophon.disclosure.Template;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** One sentence for readers: the product's, or the newsroom's own. Says at once what cannot be used in it. */
class SentenceField extends Div {

    private final String key;
    private final TextArea text;
    private final Button back = new Button("Use the product’s sentence again");
    private String language = "en";
    private boolean readOnly;
    private @Nullable PolicyDraft draft;

    SentenceField(String label, String key, String stateTitle, Runnable changed) {
        this.key = key;
        this.text = new TextArea(label);
        addClassName("sentence");
        PolicyPart.promptly(text);
        text.setAriaLabel(label + ": " + stateTitle);
        text.addClassName("sentence-text");
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        back.setAriaLabel("Use the product’s sentence again for " + label + ": " + stateTitle);
        text.addValueChangeListener(change -> {
            if (draft != null) {
                draft.sentence(language, key, change.getValue());
                mark();
                changed.run();
            }
        });
        back.addClickListener(click -> {
            text.setValue(Template.original(language, key));
            text.focus();
        });
        add(text, back);
    }

    String key() {
        return key;
    }

    TextArea field() {
        return text;
    }

    /** Whether readers can be shown it as it stands. */
    boolean usable() {
        return !text.isInvalid();
    }

    void show(PolicyDraft shown, String tag) {
        draft = null;
        language = tag;
        text.setValue(shown.sentence(tag, key));
        text.getElement().setAttribute("lang", tag);
        draft = shown;
        mark();
    }

    private void mark() {
        boolean own = draft != null && draft.own(language, key);
        back.setVisible(own && !readOnly);
        text.setHelperText(own ? "The newsroom’s own sentence" : "The product’s sentence");
        try {
            Template.check(language, key, text.getValue());
            text.setInvalid(false);
        } catch (BadInput bad) {
            refuse(bad);
        }
    }

    void refuse(BadInput bad) {
        text.setErrorMessage(bad.reason());
        text.setInvalid(true);
    }

    void setReadOnly(boolean only) {
        readOnly = only;
        text.setReadOnly(only);
        back.setVisible(back.isVisible() && !only);
    }

    /** Puts a placeholder where the cursor stands, or in place of what is selected. */
    void insert(String placeholder) {
        text.getElement()
                .executeJs(
                        "const input = this.inputElement;"
                                + " input.setRangeText($0, input.selectionStart, input.selectionEnd, 'end');"
                                + " input.focus(); return input.value;",
                        placeholder)
                .then(String.class, text::setValue);
    }
}
