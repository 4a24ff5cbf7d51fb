package org.colophon.article.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;

/**
 * The writing surface for an article's Markdown, with toolbar, completion of facts and sources, search and word count.
 *
 * <p>The value is never null and has LF line ends; the empty field's value is the empty text. It arrives 250 ms after
 * the last key, and at once when the person leaves the field, presses Ctrl+S or leaves the page. A value set from the
 * server keeps the person's cursor and undo history where the text stays the same. The label is the accessible name of
 * the text box and is not drawn.
 *
 * <pre>{@code
 * var body = new MarkdownField("Body");
 * body.setLanguage(Locale.GERMAN);
 * body.setFacts(List.of(new MarkdownField.Fact("repair-cost", "Cost of the repairs", "€4.2 million")));
 * body.setValue(text);
 * body.addValueChangeListener(change -> save(change.getValue()));
 * }</pre>
 */
@Tag("colophon-markdown-editor")
@JsModule("./editor/markdown-editor.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
final class MarkdownField extends AbstractSinglePropertyField<MarkdownField, String>
        implements HasSize, HasLabel, Focusable<MarkdownField> {

    /**
     * A fact that the text can print with <code>{{key}}</code>.
     *
     * @param key the article's own key for it
     * @param label what an editor calls it
     * @param printed the value as readers see it
     */
    record Fact(String key, String label, String printed) {}

    /**
     * A source that the text can cite with {@code [@key]}.
     *
     * @param key the article's own key for it
     * @param title what an editor calls it
     */
    record Source(String key, String title) {}

    /** The person asked to save; the field's value is already the newest. */
    @DomEvent("save-requested")
    static final class SaveRequestedEvent extends ComponentEvent<MarkdownField> {

        /** Called by Vaadin. */
        public SaveRequestedEvent(MarkdownField source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Makes an empty field, for example {@code new MarkdownField("Body")}. */
    MarkdownField(String label) {
        super("value", "", false);
        setSynchronizedEvent("text-changed");
        setLabel(label);
    }

    /** Says which language the text is in, for the browser's spelling check and for counting words. */
    void setLanguage(Locale language) {
        getElement().setAttribute("lang", language.toLanguageTag());
    }

    /** Replaces what completion offers after two opening braces; a key in the text that is not here shows as unknown. */
    void setFacts(List<Fact> facts) {
        getElement().setPropertyList("facts", facts);
    }

    /** Replaces what completion offers after {@code [@}. A key in the text that is not here shows as unknown. */
    void setSources(List<Source> sources) {
        getElement().setPropertyList("sources", sources);
    }

    /** Puts text where the person's cursor is, in place of what is selected, and focuses the field. */
    void insert(String text) {
        getElement().callJsFunction("insert", text);
    }

    /** Moves the cursor to a character of the value, counted from 0 in UTF-16 units, shows it and focuses the field. */
    void goTo(int offset) {
        getElement().callJsFunction("goTo", offset);
    }

    /** Calls the listener when the person presses Ctrl+S (⌘S); the new value has arrived before. */
    Registration addSaveListener(ComponentEventListener<SaveRequestedEvent> listener) {
        return addListener(SaveRequestedEvent.class, listener);
    }
}
