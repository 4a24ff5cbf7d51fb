package org.colophon.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.review.Approval;
import org.colophon.review.ApprovalStep;
import org.colophon.review.Progress;
import org.colophon.shared.Newsroom;

/** Who has approved a text, and whose word is missing. Empty where nobody has and nobody has to. */
class ProgressList extends UnorderedList {

    private final Map<PersonId, Person> names;
    private final Newsroom newsroom;

    ProgressList(Progress progress, People people, Newsroom newsroom) {
        this.newsroom = newsroom;
        this.names = people.all(
                progress.approvals().stream().map(Approval::by).distinct().toList());
        addClassName("approvals");
        getElement().setAttribute("aria-label", "Approvals");
        for (ApprovalStep step : progress.steps()) {
            Optional<Approval> given = progress.of(step);
            add(line(step.name(), given.map(this::told).orElse("missing"), given.isPresent()));
        }
        progress.approvals().stream()
                .filter(approval -> progress.outdated().contains(approval))
                .forEach(approval -> add(line(
                        approval.step().isEmpty() ? "Approved" : approval.step(),
                        told(approval) + ", for an older text",
                        false)));
        if (progress.steps().isEmpty()) {
            progress.approvals().stream()
                    .filter(approval -> !progress.outdated().contains(approval))
                    .forEach(approval -> add(line("Approved", told(approval), true)));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private String told(Approval approval) {
        Person by = names.get(approval.by());
        return "%s, %s%s"
                .formatted(
                        by == null ? "Somebody" : by.name(),
                        newsroom.shown(approval.at()),
                        approval.words().isEmpty() ? "" : ": “" + approval.words() + "”");
    }

    private static ListItem line(String step, String words, boolean given) {
        Span name = new Span(step);
        name.addClassName("name");
        Span about = new Span(words);
        about.addClassName("about");
        ListItem item = new ListItem(name, about);
        item.getElement().setAttribute("data-given", String.valueOf(given));
        return item;
    }
}
