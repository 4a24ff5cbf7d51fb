package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.colophon.article.ArticleId;

/**
 * Keeps the texts of an article in step between the browser and the server: the editors inside it talk to the server's
 * API themselves, keystroke by keystroke. The view only hears when there is something new to show.
 */
@Tag("colophon-manuscript")
@JsModule("./manuscript/manuscript-session.ts")
final class ManuscriptSession extends Component implements HasComponents {

    /** A newer text is stored. The browser tells the next one after {@link #shown()}. */
    @DomEvent("stored")
    static final class StoredEvent extends ComponentEvent<ManuscriptSession> {

        /** Called by Vaadin. */
        public StoredEvent(ManuscriptSession source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Something that a person should read once. */
    @DomEvent("notice")
    static final class NoticeEvent extends ComponentEvent<ManuscriptSession> {

        private final String words;

        /** Called by Vaadin. */
        public NoticeEvent(
                ManuscriptSession source, boolean fromClient, @EventData("event.detail.words") String words) {
            super(source, fromClient);
            this.words = words;
        }

        String words() {
            return words;
        }
    }

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

    Registration addStoredListener(ComponentEventListener<StoredEvent> listener) {
        return addListener(StoredEvent.class, listener);
    }

    Registration addNoticeListener(ComponentEventListener<NoticeEvent> listener) {
        return addListener(NoticeEvent.class, listener);
    }
}
