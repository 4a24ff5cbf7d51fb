package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.SourceEvent;

/** What became of a source and what people did about it. */
class SourceEventsPart extends Div {

    SourceEventsPart(List<SourceEvent> events, People people, Newsroom newsroom) {
        if (events.isEmpty()) {
            add(new Paragraph("Nothing worth telling."));
            return;
        }
        Map<PersonId, Person> by = people.all(
                events.stream().map(SourceEvent::by).filter(Objects::nonNull).toList());
        UnorderedList rows = new UnorderedList();
        rows.addClassName("simple-rows");
        for (SourceEvent event : events) {
            Span name = new Span(event.kind().title());
            name.addClassName("name");
            Div about = new Div(new Span(newsroom.shown(event.at())));
            about.addClassName("about");
            PersonId who = event.by();
            if (who != null) {
                Person person = by.get(who);
                about.add(new Span(person == null ? "somebody" : person.name()));
            }
            if (!event.note().isEmpty()) {
                about.add(new Span(event.note()));
            }
            Div what = new Div(name, about);
            what.addClassName("what");
            rows.add(new ListItem(what));
        }
        add(rows);
    }
}
