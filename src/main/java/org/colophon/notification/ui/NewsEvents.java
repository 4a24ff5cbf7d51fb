package org.colophon.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.colophon.identity.PersonId;

/** Hears from the browser at once when there is news for the person, while the page is on show. */
@Tag("colophon-news")
@JsModule("./news.ts")
class NewsEvents extends Component {

    NewsEvents(PersonId person, Runnable heard) {
        getElement().setAttribute("person", person.toString());
        getElement().addEventListener("news", news -> heard.run());
    }
}
