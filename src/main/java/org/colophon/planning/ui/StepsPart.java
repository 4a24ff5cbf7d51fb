package org.colophon.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleMove;
import org.colophon.article.Workflow;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;

/** The steps that an article took, the newest first. */
class StepsPart extends Div {

    StepsPart(Workflow workflow, People people, Newsroom newsroom, ArticleId article) {
        List<ArticleMove> steps = workflow.steps(article);
        Map<PersonId, Person> names =
                people.all(steps.stream().map(ArticleMove::by).distinct().toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("planning-steps");
        list.getElement().setAttribute("aria-label", "Steps taken");
        steps.forEach(step -> {
            Span what = new Span(step.action().title() + ", " + name(names, step.by()));
            String way = step.from() == step.to()
                    ? step.to().title()
                    : step.from().title() + " → " + step.to().title();
            list.add(
                    step.reason().isEmpty()
                            ? entry(what, way + " · " + newsroom.shown(step.at()))
                            : entry(what, way + " · " + newsroom.shown(step.at()), new Paragraph(step.reason())));
        });
        if (steps.isEmpty()) {
            list.add(new ListItem("No steps yet: it is where it began."));
        }
        add(new H3("Steps taken"), list);
    }

    static ListItem entry(Component who, String about, Component... more) {
        Div line = new Div(about);
        line.addClassName("about");
        ListItem item = new ListItem(who, line);
        item.add(more);
        return item;
    }

    static String name(Map<PersonId, Person> names, PersonId id) {
        Person person = names.get(id);
        return person == null ? "Somebody" : person.name();
    }
}
