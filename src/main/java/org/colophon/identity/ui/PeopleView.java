package org.colophon.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.identity.NewPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.SignIns;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;

/** Who has an account and which roles: add people, change roles, close accounts. */
@Route("people")
@PageTitle("People")
@Menu(title = "People", order = 20, icon = "vaadin:users")
@RolesAllowed("ADMINISTER")
class PeopleView extends Div {

    private static final int SHOWN = 100;

    private final People people;
    private final SignIns signIns;
    private final TextField find = new TextField();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph note = new Paragraph();

    PeopleView(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
        addClassName("page");
        rows.addClassName("simple-rows");
        find.setPlaceholder("Find by name or e-mail");
        find.setAriaLabel("Find by name or e-mail");
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> refresh());
        Button add = new Button("New person", VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1("People"), add);
        head.addClassName("page-head");
        add(head, find, note, rows);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        List<Person> found = people.search(find.getValue(), SHOWN);
        found.forEach(person -> rows.add(row(person)));
        note.setText(
                found.isEmpty()
                        ? "Nobody fits."
                        : found.size() == SHOWN ? "The first " + SHOWN + " are shown. Type to find others." : "");
        note.setVisible(!note.getText().isEmpty());
    }

    private ListItem row(Person person) {
        Span name = new Span(person.name());
        name.addClassName("name");
        String roles = person.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        Span about = new Span(person.email() + " · " + (person.active() ? roles : "Account closed"));
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        IconButton change =
                new IconButton(VaadinIcon.EDIT, "Change the roles of " + person.name(), () -> changeRoles(person));
        IconButton active = person.active()
                ? new IconButton(VaadinIcon.BAN, "Close the account of " + person.name(), () -> close(person))
                : new IconButton(VaadinIcon.CHECK, "Reopen the account of " + person.name(), () -> reopen(person));
        return new ListItem(what, change, active);
    }

    private void add() {
        EntryDialog dialog = new EntryDialog("New person");
        TextField name = dialog.text("name", "Name", "");
        TextField email = dialog.text("email", "E-mail", "");
        PasswordField password = dialog.add("password", new PasswordField("First password"));
        password.setHelperText(
                "At least %d characters. Tell it to them by a safe way.".formatted(NewPerson.PASSWORD_MIN));
        CheckboxGroup<Role> roles = dialog.add("roles", roles(Set.of(Role.REPORTER)));
        dialog.open("Add", () -> {
            people.add(new NewPerson(name.getValue(), email.getValue(), password.getValue(), roles.getValue()));
            refresh();
            Notice.done(name.getValue() + " can sign in now.");
        });
    }

    private void changeRoles(Person person) {
        EntryDialog dialog = new EntryDialog("Roles of " + person.name());
        CheckboxGroup<Role> roles = dialog.add("roles", roles(person.roles()));
        dialog.open("Save", () -> {
            people.changeRoles(person.id(), roles.getValue());
            refresh();
        });
    }

    private void close(Person person) {
        Confirm.ask(
                "Close the account of " + person.name() + "?",
                "They are signed out everywhere and cannot sign in. What they wrote stays. You can reopen the account.",
                "Close the account",
                () -> {
                    people.setActive(person.id(), false);
                    signIns.revokeAll(person.id());
                    refresh();
                });
    }

    private void reopen(Person person) {
        people.setActive(person.id(), true);
        refresh();
    }

    private static CheckboxGroup<Role> roles(Set<Role> chosen) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setValue(chosen);
        return roles;
    }
}
