package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.colophon.disclosure.PolicyChange;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** What the newsroom promises its readers about AI, language by language. */
class PrinciplesPart extends PolicyPart {

    private static final int MAX = 20_000;

    private final Select<String> language = new Select<>();
    private final TextArea text = new TextArea("Principles, in Markdown");
    private final Div preview = new Div();
    private final Markup markup;
    private @Nullable PolicyDraft draft;

    PrinciplesPart(Markup markup, Runnable changed) {
        super(
                "policy-principles",
                "Principles",
                "What you promise readers about AI. It stands on the public page /transparency, in the paper’s language"
                        + " and in every other that you write it in.");
        this.markup = markup;
        language.setLabel("Language of the principles");
        language.setItems(PolicyTerms.LANGUAGES);
        language.setValue(PolicyTerms.LANGUAGES.getFirst());
        language.setItemLabelGenerator(PolicyChange::languageName);
        promptly(text);
        text.setMinRows(8);
        text.addClassName("principles-text");
        preview.addClassNames("policy-preview", "principles-preview");
        preview.getElement().setAttribute("role", "group");
        preview.getElement().setAttribute("aria-label", "Preview of the principles");
        language.addValueChangeListener(change -> {
            if (draft != null && change.getValue() != null) {
                show(draft);
            }
        });
        text.addValueChangeListener(change -> {
            if (draft != null) {
                draft.principles(language.getValue(), change.getValue());
                boolean tooLong = change.getValue().length() > MAX;
                text.setInvalid(tooLong);
                text.setErrorMessage(tooLong ? "The principles have 20,000 characters at most." : "");
                render();
                written(draft);
                changed.run();
            }
        });
        Div both = new Div(text, preview);
        both.addClassName("two-columns");
        add(language, both);
    }

    private void written(PolicyDraft shown) {
        String languages = PolicyTerms.LANGUAGES.stream()
                .filter(tag -> !shown.principles(tag).isEmpty())
                .map(PolicyChange::languageName)
                .collect(Collectors.joining(", "));
        language.setHelperText(languages.isEmpty() ? "Written in no language yet" : "Written in: " + languages);
    }

    private void render() {
        preview.removeAll();
        preview.getElement().setAttribute("lang", language.getValue());
        String markdown = text.getValue();
        if (markdown.isBlank()) {
            Paragraph none = new Paragraph("Nothing is written in this language.");
            none.getElement().setAttribute("lang", "en");
            preview.add(none);
        } else {
            preview.add(new Html(
                    "<div>" + markup.article(markdown, References.none()).html().value() + "</div>"));
        }
    }

    @Override
    void show(PolicyDraft shown) {
        draft = null;
        text.setValue(shown.principles(language.getValue()));
        text.getElement().setAttribute("lang", language.getValue());
        text.setInvalid(false);
        render();
        draft = shown;
        written(shown);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
    }

    @Override
    boolean refused(BadInput bad) {
        if (!bad.field().startsWith("principles")) {
            return false;
        }
        PolicyTerms.LANGUAGES.stream()
                .filter(tag -> bad.field().equals("principles." + tag))
                .forEach(language::setValue);
        say(text, bad);
        return true;
    }

    @Override
    void clear() {
        text.setInvalid(false);
    }
}
