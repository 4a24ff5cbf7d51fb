package org.colophon.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colophon.identity.AccessTokenRecord;
import org.colophon.identity.AccessTokens;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;

/** One's own access tokens: make, look through, revoke. Administrators also see those of everybody else. */
@Route("tokens")
@PageTitle("Access tokens")
@RolesAllowed("NEWSROOM")
class AccessTokensView extends Div {

    private final AccessTokens tokens;
    private final Person me = CurrentPerson.require();
    private final Paragraph none = new Paragraph("You have no tokens.");
    private final TokenRows mine;
    private final TokenRows others;
    private final Div everybodyElse;

    AccessTokensView(AccessTokens tokens, Newsroom newsroom) {
        this.tokens = tokens;
        addClassName("page");
        Button add = new Button("New token", VaadinIcon.PLUS.create(), click -> make());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1("Access tokens"), add);
        head.addClassName("page-head");
        mine = new TokenRows("Your tokens", newsroom, token -> revoke(token, tokens::revoke));
        others = new TokenRows("Tokens of other people", newsroom, token -> revoke(token, tokens::revokeAnybodys));
        everybodyElse = new Div(new H2("Other people's"), others);
        everybodyElse.addClassName("page-part");
        none.addClassName("hint");
        add(head, explanation(), none, mine, everybodyElse);
        refresh();
    }

    private static Paragraph explanation() {
        Paragraph explanation =
                new Paragraph("With a token, a script or an assistant uses the API in your name: with your"
                        + " role, and only for what the token is for. Whoever has it can do that, so keep it as you keep a"
                        + " password.");
        explanation.addClassName("hint");
        return explanation;
    }

    private void refresh() {
        List<AccessTokenRecord> own = tokens.mine();
        mine.show(own, false);
        mine.setVisible(!own.isEmpty());
        none.setVisible(own.isEmpty());
        List<AccessTokenRecord> rest = me.may(Permission.ADMINISTER)
                ? tokens.all().stream()
                        .filter(token -> !token.person().id().equals(me.id()))
                        .toList()
                : List.of();
        others.show(rest, true);
        everybodyElse.setVisible(!rest.isEmpty());
    }

    private void make() {
        NewTokenDialog.open(me, wanted -> {
            SecretDialog.show(tokens.make(wanted));
            refresh();
        });
    }

    private void revoke(AccessTokenRecord token, Consumer<UUID> how) {
        Confirm.ask(
                "Revoke " + token.name() + "?",
                "Whatever uses this token stops working at once. It cannot be brought back.",
                "Revoke",
                () -> {
                    how.accept(token.id());
                    refresh();
                    Notice.done(token.name() + " has been revoked.");
                });
    }
}
