package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Lets keys work through the review inside it: see {@code review-keys.ts}. */
@Tag("colophon-review-keys")
@JsModule("./review/review-keys.ts")
class ReviewKeys extends Component implements HasComponents {

    ReviewKeys(Component... inside) {
        add(inside);
    }
}
