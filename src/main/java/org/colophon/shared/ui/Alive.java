package org.colophon.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/**
 * Hears from the browser every so often while the page is on show, and not while it is hidden.
 *
 * <pre>{@code add(new Alive(30, active -> refresh()));}</pre>
 */
@Tag("colophon-alive")
@JsModule("./alive.ts")
public final class Alive extends Component {

    private static final String ACTIVE = "event.detail.active";

    /** @param sign told whether somebody has moved in the page within the last minute */
    public Alive(int seconds, Consumer<Boolean> sign) {
        getElement().setAttribute("seconds", Integer.toString(seconds));
        getElement()
                .addEventListener(
                        "alive",
                        alive -> sign.accept(alive.getEventData().path(ACTIVE).asBoolean(false)))
                .addEventData(ACTIVE);
    }
}
