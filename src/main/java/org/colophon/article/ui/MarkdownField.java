package org.colophon.article.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * The writing surface for an article's Markdown, with toolbar, completion of facts and sources, search and word count.
 * Belongs inside a {@link ManuscriptSession}, which fills it. The label is the accessible name of the text box and is
 * not drawn.
 *
 * <pre>{@code
 * var body = new MarkdownField("Body");
 * body.setLanguage(Locale.GERMAN);
 * body.setFacts(List.of(new FactOffer("repair-cost", "Cost of the repairs", "€4.2 million", "Verified", "")));
 * }</pre>
 */
@Tag("colophon-markdown-editor")
@JsModule("./editor/markdown-editor.ts")
@NpmPackage(value = "turndown", version = "7.2.5")
final class MarkdownField extends TextSurface implements HasSize {

    /** Makes the field for the manuscript's body, for example {@code new MarkdownField("Body")}. */
    MarkdownField(String label) {
        super("body", label);
    }

    /** Puts text where the person's cursor is, in place of what is selected, and focuses the field. */
    void insert(String text) {
        getElement().callJsFunction("insert", text);
    }

    /** Asks for the fact that these words state. @param at where they stood when they were read, in UTF-16 units */
    void makeFact(String words, int at) {
        getElement().callJsFunction("makeFactOf", words, at);
    }

    /** Moves the cursor to a character of the text, counted from 0 in UTF-16 units, shows it and focuses the field. */
    void goTo(int offset) {
        getElement().callJsFunction("goTo", offset);
    }
}
