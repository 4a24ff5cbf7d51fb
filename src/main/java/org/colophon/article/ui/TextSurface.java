package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Locale;

/**
 * An editor of one of a manuscript's texts. The text itself stays in the browser and in the database; the view never
 * holds it. Editors are read-only until the {@link ManuscriptSession} around them has filled them.
 */
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
abstract class TextSurface extends Component implements Focusable<TextSurface> {

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

    TextSurface(String text, String label) {
        getElement().setAttribute("text", text);
        getElement().setAttribute("label", label);
    }

    /** Whether nobody may type here. */
    boolean isReadOnly() {
        return getElement().hasAttribute("readonly");
    }

    void setReadOnly(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
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
}
