package org.colophon.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.colophon.article.Topic;
import org.colophon.article.Topics;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What articles are about: writers add topics as they go, here they are tidied. */
@Route("topics")
@PageTitle("Topics")
@Menu(title = "Topics", order = 11, icon = "vaadin:tags")
@RolesAllowed("EDIT")
class TopicsView extends Div {

    private static final int SHOWN = 200;

    private final Topics topics;
    private final TextField find = new TextField();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph note = new Paragraph();

    TopicsView(Topics topics) {
        this.topics = topics;
        addClassName("page");
        rows.addClassName("simple-rows");
        find.setPlaceholder("Find a topic");
        find.setAriaLabel("Find a topic");
        find.setClearButtonVisible(true);
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> refresh());
        Button add = new Button("New topic", VaadinIcon.PLUS.create(), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1("Topics"), add);
        head.addClassName("page-head");
        add(head, find, note, rows);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        List<Topic> found = topics.search(find.getValue(), SHOWN);
        found.forEach(topic -> rows.add(row(topic)));
        note.setText(
                found.isEmpty()
                        ? "No topic fits."
                        : found.size() == SHOWN ? "The first " + SHOWN + " are shown. Type to find others." : "");
        note.setVisible(!note.getText().isEmpty());
    }

    private ListItem row(Topic topic) {
        Span name = new Span(topic.name());
        name.addClassName("name");
        Span about = new Span("/topics/" + topic.slug());
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        return new ListItem(
                what,
                new IconButton(VaadinIcon.EDIT, "Rename " + topic.name(), () -> edit(topic)),
                new IconButton(VaadinIcon.TRASH, "Remove " + topic.name(), () -> remove(topic)));
    }

    private void edit(@Nullable Topic topic) {
        EntryDialog dialog = new EntryDialog(topic == null ? "New topic" : "Rename topic");
        var name = dialog.text("name", "Name", topic == null ? "" : topic.name());
        dialog.open("Save", () -> {
            if (topic == null) {
                topics.named(name.getValue());
            } else {
                topics.rename(topic.id(), name.getValue());
            }
            refresh();
        });
    }

    private void remove(Topic topic) {
        Confirm.ask("Remove the topic “" + topic.name() + "”?", "No article may be under it.", "Remove", () -> {
            topics.remove(topic.id());
            refresh();
            Notice.done("The topic has been removed.");
        });
    }
}
