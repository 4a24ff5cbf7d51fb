package org.colophon.article.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A text of one line that wraps, such as the headline, with completion of facts and sources. Its label is drawn above
 * it and is its accessible name. Belongs inside a {@link ManuscriptSession}, which fills it.
 *
 * <pre>{@code
 * var headline = new LineField("headline", "Headline");
 * headline.setPlaceholder("What happened, in one line");
 * }</pre>
 */
@Tag("colophon-line-editor")
@JsModule("./editor/line-editor.ts")
final class LineField extends TextSurface {

    /** @param text which of the manuscript's texts it shows. @param label what people call it */
    LineField(String text, String label) {
        super(text, label);
    }

    /** What is shown while there is no text. */
    void setPlaceholder(String words) {
        getElement().setAttribute("placeholder", words);
    }
}
