package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows an article as readers will see it, in a frame that runs no scripts, asks no other site for anything and cannot
 * be navigated away. New HTML replaces only the blocks that changed, so the frame keeps its scroll position.
 *
 * <p>No argument may be null.
 *
 * <pre>{@code
 * var preview = new PreviewFrame();
 * preview.setStylesheets(List.of("/reader.css"));
 * preview.linkTo(body);
 * preview.setHtml(rendered);
 * }</pre>
 */
@Tag("colophon-preview")
@JsModule("./editor/preview-frame.ts")
final class PreviewFrame extends Component implements HasSize {

    private @Nullable Registration link;

    /**
     * Shows this HTML, which must be sanitised already. The empty text shows an empty page. It is sent and not kept:
     * whoever takes the frame out of a page and puts it back shows it again.
     */
    void setHtml(String html) {
        getElement().callJsFunction("setHtml", html);
    }

    /** Replaces the style sheets, by addresses on this site, and so rebuilds the frame. */
    void setStylesheets(List<String> addresses) {
        getElement().setPropertyList("stylesheets", addresses);
    }

    /** Says which language the article is in, for hyphenation and for reading aloud. */
    void setLanguage(Locale language) {
        getElement().setAttribute("lang", language.toLanguageTag());
    }

    /** Scrolls along with this field from now on, and no longer with any other. Both must be on the same page. */
    void linkTo(MarkdownField field) {
        if (link != null) {
            link.remove();
        }
        link = addAttachListener(attached -> follow(field)); // the browser forgets it when the frame is taken out
        if (isAttached()) {
            follow(field);
        }
    }

    private void follow(MarkdownField field) {
        getElement().callJsFunction("follow", field.getElement());
    }
}
