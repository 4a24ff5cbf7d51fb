package org.colophon.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.Texts;
import org.colophon.shared.Newsroom;

/**
 * Tells of texts that were kept aside because they could not be stored in time, and helps to settle which counts. Writing
 * goes on meanwhile.
 */
class KeptCopies extends Div {

    private final People people;
    private final Newsroom newsroom;

    /** What is done with a kept text. */
    interface Choice {

        /** The kept text becomes the article's text. */
        void useKept(KeptCopy copy);

        /** The article's text stays as it is. */
        void keepCurrent(KeptCopy copy);
    }

    KeptCopies(People people, Newsroom newsroom) {
        this.people = people;
        this.newsroom = newsroom;
        addClassName("kept-copies");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<KeptCopy> copies, Manuscript current, boolean mayChange, Choice choice) {
        removeAll();
        setVisible(!copies.isEmpty());
        copies.forEach(copy -> {
            Button compare = new Button("Compare", click -> compare(copy, current, choice));
            compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
            compare.setEnabled(mayChange);
            Div line = new Div(
                    new Span("%s by %s, %s, is kept aside."
                            .formatted(
                                    copy.name().isEmpty() ? "A text that came too late" : "“" + copy.name() + "”",
                                    name(copy.by()),
                                    newsroom.shown(copy.at()))),
                    compare);
            add(line);
        });
    }

    private void compare(KeptCopy copy, Manuscript current, Choice choice) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Which text counts?");
        dialog.setWidth("min(70rem, 96vw)");
        Div both = new Div(
                column("Stored now, by " + name(current.savedBy()), newsroom.shown(current.savedAt()), current.texts()),
                column("Kept aside, by " + name(copy.by()), newsroom.shown(copy.at()), copy.texts()));
        both.addClassName("two-texts");
        dialog.add(
                new Paragraph("Copy over what you need first. The text that is not chosen stays in the database."),
                both);
        dialog.getFooter()
                .add(
                        new Button("Decide later", click -> dialog.close()),
                        choose("Keep the stored text", dialog, () -> choice.keepCurrent(copy)),
                        choose("Use the kept text", dialog, () -> choice.useKept(copy)));
        dialog.open();
    }

    private static Button choose(String words, Dialog dialog, Runnable action) {
        Button button = new Button(words, click -> {
            dialog.close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div column(String title, String when, Texts texts) {
        Consumer<TextArea> readOnly = area -> {
            area.setReadOnly(true);
            area.setWidthFull();
            area.setMaxHeight("24rem");
        };
        TextArea headline = new TextArea("Headline", texts.headline(), "");
        TextArea standfirst = new TextArea("Standfirst", texts.standfirst(), "");
        TextArea body = new TextArea("Body", texts.body(), "");
        List.of(headline, standfirst, body).forEach(readOnly);
        return new Div(new H3(title), new Span(when), headline, standfirst, body);
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("somebody");
    }
}
