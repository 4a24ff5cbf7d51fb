package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;

/** Lets single keys press what is inside: see {@code fact-keys.ts}. */
@Tag("colophon-fact-keys")
@JsModule("./facts/fact-keys.ts")
@CssImport("./facts/facts.css")
class FactKeys extends Component implements HasComponents {

    FactKeys(Component... inside) {
        add(inside);
    }

    /** Names the key that presses or focuses it. @param key in lower case */
    static <C extends HasElement> C on(String key, C component) {
        component.getElement().setAttribute("data-key", key);
        component.getElement().setAttribute("aria-keyshortcuts", key);
        return component;
    }
}
