package org.colophon.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.AccessTokens;
import org.colophon.identity.ActingAs;
import org.colophon.identity.NewAccessToken;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.TokenLife;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class AccessTokensViewTest extends ViewTest {

    @Autowired
    private AccessTokens tokens;

    private final String name = "Import " + UUID.randomUUID().toString().substring(0, 8);

    private void open(Person person) {
        reopenAs(person);
        navigate(AccessTokensView.class);
    }

    private boolean lists(String words) {
        return find(ListItem.class).all().stream()
                .anyMatch(row -> row.getElement().getTextRecursively().contains(words));
    }

    private void revoke(String label) {
        test(find(Button.class)
                        .withCondition(
                                button -> label.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Scope> scopes() {
        return find(CheckboxGroup.class).single();
    }

    @Test
    void a_token_is_made_shown_once_and_works_for_ninety_days() {
        open(cast.another(Role.EDITOR));
        test(button("New token")).click();
        test(find(TextField.class).withLabel("What is it for?").single()).setValue(name);
        assertThat(find(Select.class).single().getValue()).isEqualTo(TokenLife.DAYS_90);
        assertThat(scopes().getValue()).containsExactly(Scope.READ);
        test(button("Make the token")).click();

        TextField secret = find(TextField.class).withLabel("Token for " + name).single();
        assertThat(secret.isReadOnly()).isTrue();
        assertThat(tokens.authenticate(secret.getValue(), name)).isPresent();
        assertThat(find(Button.class).withText("Copy").exists()).isTrue();
        test(button("I have copied it")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(secret.getValue()).isEmpty();
        assertThat(lists(name)).isTrue();
        assertThat(lists("Never used")).isTrue();
        assertThat(find(Span.class).withText("Read").exists()).isTrue();
        navigate(AccessTokensView.class);
        assertThat(lists(AccessTokens.PREFIX)).isFalse();
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        open(cast.another(Role.EDITOR));
        test(button("New token")).click();
        scopes().setValue(Set.of());
        test(find(TextField.class).withLabel("What is it for?").single()).setValue(name);
        test(button("Make the token")).click();
        assertThat(scopes().isInvalid()).isTrue();
        assertThat(lists(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REPORTER, READ WRITE", "EDITOR, READ WRITE PUBLISH", "MODERATOR, READ"})
    void only_scopes_that_the_role_allows_are_offered(Role role, String offered) {
        open(cast.a(role));
        test(button("New token")).click();
        List<String> names =
                scopes().getListDataView().getItems().map(Scope::name).toList();
        assertThat(String.join(" ", names)).isEqualTo(offered);
    }

    @Test
    void revoking_asks_first_and_then_works_at_once() {
        Person reporter = cast.another(Role.REPORTER);
        String secret = make(reporter);
        open(reporter);
        revoke("Revoke " + name);
        assertThat(lists(name)).isFalse();
        assertThat(tokens.authenticate(secret, name)).isEmpty();
    }

    @Test
    void administrators_see_those_of_others_with_their_names_and_nobody_else_does() {
        Person reporter = cast.another(Role.REPORTER);
        String secret = make(reporter);
        open(cast.a(Role.EDITOR));
        assertThat(lists(name)).isFalse();
        assertThat(find(H2.class).withText("Other people's").exists()).isFalse();
        open(cast.a(Role.ADMINISTRATOR));
        assertThat(lists(reporter.name())).isTrue();
        revoke("Revoke " + name + " of " + reporter.name());
        assertThat(tokens.authenticate(secret, name)).isEmpty();
    }

    private String make(Person person) {
        return ActingAs.person(
                        person, () -> tokens.make(new NewAccessToken(name, Set.of(Scope.READ), TokenLife.DAYS_30)))
                .secret();
    }
}
