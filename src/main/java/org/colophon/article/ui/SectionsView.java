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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The parts of the paper: add, rename, order, remove. */
@Route("sections")
@PageTitle("Sections")
@Menu(title = "Sections", order = 10, icon = "vaadin:records")
@RolesAllowed("EDIT")
class SectionsView extends Div {

    private final Sections sections;
    private final UnorderedList rows = new UnorderedList();

    SectionsView(Sections sections) {
        this.sections = sections;
        addClassName("page");
        rows.addClassName("simple-rows");
        Button add = new Button("New section", VaadinIcon.PLUS.create(), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1("Sections"), add);
        head.addClassName("page-head");
        add(head, new Paragraph("The paper's navigation shows them in this order."), rows);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        List<Section> all = sections.all();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(all, i));
        }
    }

    private ListItem row(List<Section> all, int index) {
        Section section = all.get(index);
        Span name = new Span(section.name());
        name.addClassName("name");
        Span about = new Span(
                "/sections/" + section.slug() + (section.description().isEmpty() ? "" : " · " + section.description()));
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        Button up = new IconButton(VaadinIcon.ARROW_UP, "Move " + section.name() + " up", () -> move(all, index, -1));
        up.setEnabled(index > 0);
        Button down =
                new IconButton(VaadinIcon.ARROW_DOWN, "Move " + section.name() + " down", () -> move(all, index, 1));
        down.setEnabled(index < all.size() - 1);
        return new ListItem(
                what,
                up,
                down,
                new IconButton(VaadinIcon.EDIT, "Change " + section.name(), () -> edit(section)),
                new IconButton(VaadinIcon.TRASH, "Remove " + section.name(), () -> remove(section)));
    }

    private void move(List<Section> all, int index, int by) {
        List<UUID> ids = new ArrayList<>(all.stream().map(Section::id).toList());
        Collections.swap(ids, index, index + by);
        sections.order(ids);
        refresh();
    }

    private void edit(@Nullable Section section) {
        EntryDialog dialog = new EntryDialog(section == null ? "New section" : "Change section");
        var name = dialog.text("name", "Name", section == null ? "" : section.name());
        var slug = dialog.text("slug", "Slug", section == null ? "" : section.slug());
        slug.setHelperText("Empty to make it from the name");
        var description = dialog.text("description", "Description", section == null ? "" : section.description());
        dialog.open("Save", () -> {
            if (section == null) {
                sections.add(name.getValue(), slug.getValue(), description.getValue());
            } else {
                sections.change(section.id(), name.getValue(), slug.getValue(), description.getValue());
            }
            refresh();
        });
    }

    private void remove(Section section) {
        Confirm.ask("Remove the section “" + section.name() + "”?", "It leaves the navigation.", "Remove", () -> {
            try {
                sections.remove(section.id());
                refresh();
            } catch (BadInput bad) {
                Notice.problem(bad.reason());
            }
        });
    }
}
