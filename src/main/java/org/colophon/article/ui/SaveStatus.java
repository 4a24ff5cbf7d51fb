package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.colophon.manuscript.Texts;

/**
 * Says whether what is on screen is stored. It shows "Saving…" as soon as somebody types, by itself, and "Saved" only
 * when the server has said that it stored exactly the texts that are still on screen.
 */
@Tag("colophon-save-status")
@JsModule("./editor/save-status.ts")
final class SaveStatus extends Component {

    /** These texts are stored. @param when the time as the newsroom reads it */
    void saved(Texts texts, String when) {
        getElement()
                .callJsFunction(
                        "saved",
                        texts.headline(),
                        texts.standfirst(),
                        texts.body().hashCode(),
                        when);
    }

    /** The last save was refused. @param message what to do, in a few words */
    void refused(String message) {
        getElement().callJsFunction("refused", message);
    }
}
