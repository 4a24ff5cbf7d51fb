package org.colophon.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleId;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.planning.Briefs;
import org.colophon.planning.DeskNote;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;

/** The notes to the desk, the newest last, and a field for another one. */
class NotesPart extends Div {

    private final Briefs briefs;
    private final People people;
    private final Newsroom newsroom;
    private final ArticleId article;
    private final UnorderedList list = new UnorderedList();
    private final TextArea words = new TextArea("New note to the desk");

    NotesPart(Briefs briefs, People people, Newsroom newsroom, ArticleId article) {
        this.briefs = briefs;
        this.people = people;
        this.newsroom = newsroom;
        this.article = article;
        list.addClassName("planning-notes");
        list.getElement().setAttribute("aria-label", "Notes to the desk");
        words.setWidthFull();
        words.setMaxLength(2_000);
        Button leave = new Button("Leave note", click -> leave());
        add(new H3("Notes to the desk"), list);
        if (CurrentPerson.require().may(Permission.WRITE)) {
            Div buttons = new Div(leave);
            buttons.addClassName("entry-buttons");
            add(words, buttons);
        }
        show();
    }

    private void leave() {
        try {
            words.setInvalid(false);
            briefs.note(article, words.getValue());
            words.clear();
            show();
        } catch (BadInput bad) {
            words.setErrorMessage(bad.reason());
            words.setInvalid(true);
        }
    }

    private void show() {
        List<DeskNote> notes = briefs.notes(article);
        Map<PersonId, Person> names =
                people.all(notes.stream().map(DeskNote::by).distinct().toList());
        list.removeAll();
        list.setVisible(!notes.isEmpty());
        notes.forEach(note -> list.add(StepsPart.entry(
                new Span(StepsPart.name(names, note.by())), newsroom.shown(note.at()), new Paragraph(note.words()))));
        if (notes.isEmpty()) {
            list.add(new ListItem("No notes yet."));
            list.setVisible(true);
        }
    }
}
