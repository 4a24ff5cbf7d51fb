package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.publication.FactNotice;
import org.colophon.publication.FactNotices;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** Says in the editor which facts have changed under the draft, until somebody dismisses it. */
@org.springframework.stereotype.Component
@Order(5)
class FactNoticesAction implements EditorAction {

    private final FactNotices notices;
    private final People people;
    private final Newsroom newsroom;

    FactNoticesAction(FactNotices notices, People people, Newsroom newsroom) {
        this.notices = notices;
        this.people = people;
        this.newsroom = newsroom;
    }

    @Override
    public Component button(EditorContext editor) {
        int count = notices.of(editor.id()).size();
        Button button = new Button(words(count), VaadinIcon.BELL_O.create(), click -> open(editor, click.getSource()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("fact-notices");
        button.setVisible(count > 0);
        return button;
    }

    static String words(int count) {
        return count == 1 ? "1 fact changed" : "%d facts changed".formatted(count);
    }

    private void open(EditorContext editor, Button button) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Facts that have changed");
        dialog.setWidth("min(38rem, 94vw)");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("simple-rows");
        show(rows, editor, button);
        dialog.add(
                new Paragraph("The draft prints the new values already. See whether the text still fits them."), rows);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }

    private void show(UnorderedList rows, EditorContext editor, Button button) {
        List<FactNotice> found = notices.of(editor.id());
        Map<PersonId, Person> by = people.all(found.stream().map(FactNotice::by).toList());
        rows.removeAll();
        found.forEach(notice -> {
            Person person = by.get(notice.by());
            ListItem row = row(notice, person == null ? "somebody" : person.name());
            if (editor.mayChange()) {
                Button dismiss = new Button("Dismiss", click -> {
                    notices.dismiss(notice.id());
                    show(rows, editor, button);
                });
                dismiss.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                dismiss.setAriaLabel("Dismiss: “" + notice.label() + "” changed");
                row.add(dismiss);
            }
            rows.add(row);
        });
        if (found.isEmpty()) {
            rows.add(new ListItem("Nothing more to say."));
        }
        button.setText(words(found.size()));
        button.setVisible(!found.isEmpty());
    }

    private ListItem row(FactNotice notice, String by) {
        Span name = new Span(
                "The fact “%s” changed from %s to %s.".formatted(notice.label(), notice.was(), notice.becomes()));
        Div about = new Div(new Span(newsroom.shown(notice.at())), new Span(by));
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        return new ListItem(what);
    }
}
