package org.colophon.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.planning.NewsDesk;
import org.colophon.planning.NewsDesks;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The desks of the newsroom and the sections they look after. */
@Route("desks")
@PageTitle("Desks")
@Menu(title = "Desks", order = 12, icon = "vaadin:desktop")
@RolesAllowed("EDIT")
class DesksView extends Div {

    private final NewsDesks desks;
    private final List<Section> sections;
    private final UnorderedList rows = new UnorderedList();
    private final Div empty = new Div(new Paragraph("No desks yet. A newsroom without desks can leave it at that."));

    DesksView(NewsDesks desks, Sections sections) {
        this.desks = desks;
        this.sections = sections.all();
        addClassName("page");
        rows.addClassName("simple-rows");
        empty.addClassName("empty");
        Button add = new Button("New desk", VaadinIcon.PLUS.create(), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1("Desks"), add);
        head.addClassName("page-head");
        Paragraph hint =
                new Paragraph("Articles are planned for a desk. One of its sections makes an article the desk’s,"
                        + " unless somebody chooses another desk for it.");
        hint.addClassName("hint");
        add(head, hint, rows, empty);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        List<NewsDesk> all = desks.all();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(all, i));
        }
        rows.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
    }

    private ListItem row(List<NewsDesk> all, int index) {
        NewsDesk desk = all.get(index);
        Span name = new Span(desk.name());
        name.addClassName("name");
        String looksAfter = of(desk).stream().map(Section::name).collect(Collectors.joining(", "));
        Span about = new Span(looksAfter.isEmpty() ? "No section of its own" : looksAfter);
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        Button up = new IconButton(VaadinIcon.ARROW_UP, "Move " + desk.name() + " up", () -> move(all, index, -1));
        up.setEnabled(index > 0);
        Button down = new IconButton(VaadinIcon.ARROW_DOWN, "Move " + desk.name() + " down", () -> move(all, index, 1));
        down.setEnabled(index < all.size() - 1);
        return new ListItem(
                what,
                up,
                down,
                new IconButton(VaadinIcon.EDIT, "Change " + desk.name(), () -> edit(desk)),
                new IconButton(VaadinIcon.TRASH, "Remove " + desk.name(), () -> remove(desk)));
    }

    private List<Section> of(@Nullable NewsDesk desk) {
        return desk == null
                ? List.of()
                : sections.stream()
                        .filter(section -> desk.sections().contains(section.id()))
                        .toList();
    }

    private void move(List<NewsDesk> all, int index, int by) {
        List<UUID> ids = new ArrayList<>(all.stream().map(NewsDesk::id).toList());
        Collections.swap(ids, index, index + by);
        desks.order(ids);
        refresh();
    }

    private void edit(@Nullable NewsDesk desk) {
        EntryDialog dialog = new EntryDialog(desk == null ? "New desk" : "Change desk");
        var name = dialog.text("name", "Name", desk == null ? "" : desk.name());
        MultiSelectComboBox<Section> looksAfter = new MultiSelectComboBox<>("Sections it looks after");
        looksAfter.setItems(sections);
        looksAfter.setItemLabelGenerator(Section::name);
        looksAfter.setHelperText("A section is with one desk at a time");
        looksAfter.setValue(Set.copyOf(of(desk)));
        dialog.add("sections", looksAfter);
        dialog.open("Save", () -> {
            List<UUID> chosen = looksAfter.getValue().stream().map(Section::id).toList();
            if (desk == null) {
                desks.add(name.getValue(), chosen);
            } else {
                desks.change(desk.id(), name.getValue(), chosen);
            }
            refresh();
        });
    }

    private void remove(NewsDesk desk) {
        Confirm.ask(
                "Remove the desk “" + desk.name() + "”?",
                "Articles planned for it go back to the desk of their section, or to none.",
                "Remove",
                () -> {
                    try {
                        desks.remove(desk.id());
                    } catch (NotFound gone) {
                        Notice.problem(String.valueOf(gone.getMessage()));
                    }
                    refresh();
                });
    }
}
