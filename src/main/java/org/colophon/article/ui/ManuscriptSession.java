package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.colophon.article.ArticleId;
import org.colophon.manuscript.text.TextName;

/**
 * Keeps the texts of an article in step between the browser and the server: the editors inside it talk to the server's
 * API themselves, keystroke by keystroke. The view only hears when there is something new to show.
 */
@Tag("colophon-manuscript")
@JsModule("./manuscript/manuscript-session.ts")
final class ManuscriptSession extends Component implements HasComponents {

    private static final String WORDS = "event.detail.words";

    ManuscriptSession(ZoneId zone) {
        getElement().setAttribute("zone", zone.getId());
    }

    /**
     * Opens an article; another one before is closed, with what it had not sent kept in the browser.
     *
     * @param version of the text that the view shows beside the editors
     */
    void open(ArticleId article, long version, boolean mayChange) {
        getElement().setAttribute("version", String.valueOf(version));
        getElement().setAttribute("readonly", !mayChange);
        getElement().setAttribute("article", article.toString());
    }

    /** The view shows the newest text. */
    void shown() {
        getElement().callJsFunction("shown");
    }

    /**
     * Has everything on screen stored first.
     *
     * @param stored runs when it is
     * @param refused takes the reason, in words, why it cannot be
     */
    void flush(Runnable stored, Consumer<String> refused) {
        PendingJavaScriptResult result = getElement()
                .executeJs("return this.flush().then(() => '', (problem) => problem.message || 'It is not stored.')");
        result.then(String.class, reason -> {
            if (reason.isEmpty()) {
                stored.run();
            } else {
                refused.accept(reason);
            }
        });
    }

    /** Takes what is selected in one of the texts; not called where nothing is. For after {@link #flush}. */
    void selected(Consumer<EditorSelection> taker, Runnable nothing) {
        getElement().executeJs("return this.selected()").then(json -> {
            TextName text = TextName.of(json.path("text").asString("")).orElse(null);
            if (text == null) {
                nothing.run();
            } else {
                taker.accept(new EditorSelection(
                        text,
                        json.path("version").asLong(),
                        json.path("from").asInt(),
                        json.path("length").asInt()));
            }
        });
    }

    /** Calls this when a newer text is stored. The browser tells of the next one after {@link #shown()}. */
    Registration addStoredListener(Runnable listener) {
        return getElement().addEventListener("stored", stored -> listener.run());
    }

    /** Takes words that a person should read once. */
    Registration addNoticeListener(Consumer<String> listener) {
        return getElement()
                .addEventListener(
                        "notice",
                        notice -> listener.accept(
                                notice.getEventData().path(WORDS).asString("")))
                .addEventData(WORDS);
    }
}
