package org.colophon.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.colophon.identity.NewAccessToken;
import org.colophon.identity.Person;
import org.colophon.identity.Scope;
import org.colophon.identity.TokenLife;
import org.colophon.shared.ui.EntryDialog;

/** Asks for name, scopes and life of a new access token. */
final class NewTokenDialog {

    private NewTokenDialog() {}

    /** @param person who gets only the scopes that the role allows. @param make is given what was entered */
    static void open(Person person, Consumer<NewAccessToken> make) {
        EntryDialog dialog = new EntryDialog("New access token");
        TextField name = dialog.text("name", "What is it for?", "");
        name.setMaxLength(80);
        name.setPlaceholder("Agenda import");
        CheckboxGroup<Scope> scopes = dialog.add("scopes", new CheckboxGroup<>("It may"));
        List<Scope> possible = Arrays.stream(Scope.values())
                .filter(scope -> person.may(scope.needed()))
                .toList();
        scopes.setItems(possible);
        scopes.setItemLabelGenerator(scope -> scope.title() + ": " + scope.about());
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        scopes.setValue(Set.of(Scope.READ));
        Select<TokenLife> life = dialog.add("life", new Select<>());
        life.setLabel("It is good for");
        life.setItems(TokenLife.values());
        life.setItemLabelGenerator(TokenLife::title);
        life.setValue(TokenLife.DAYS_90);
        dialog.open(
                "Make the token",
                () -> make.accept(new NewAccessToken(name.getValue(), scopes.getValue(), life.getValue())));
    }
}
