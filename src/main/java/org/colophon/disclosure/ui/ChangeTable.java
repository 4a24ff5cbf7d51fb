package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.colophon.disclosure.PolicyChange;

/** What changed in a policy, part by part: before and after. */
class ChangeTable extends DescriptionList {

    ChangeTable(List<PolicyChange> changes) {
        this(changes, "Before", "After");
    }

    ChangeTable(List<PolicyChange> changes, String before, String after) {
        addClassName("policy-changes");
        changes.forEach(change -> {
            Div was = said(before, change.before());
            was.addClassName("was");
            add(new Term(change.field()), new Description(was, said(after, change.after())));
        });
    }

    private static Div said(String label, String words) {
        Span name = new Span(label + ": ");
        name.addClassName("label");
        Span what = new Span(words.isEmpty() ? "nothing" : words);
        what.addClassName("words");
        return new Div(name, what);
    }
}
