package org.colophon.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colophon.identity.AccessTokenRecord;
import org.colophon.identity.Scope;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.IconButton;

/** A list of access tokens, each with a button that revokes it. */
class TokenRows extends UnorderedList {

    private final Newsroom newsroom;
    private final Consumer<AccessTokenRecord> revoke;

    TokenRows(String name, Newsroom newsroom, Consumer<AccessTokenRecord> revoke) {
        this.newsroom = newsroom;
        this.revoke = revoke;
        addClassName("simple-rows");
        getElement().setAttribute("aria-label", name);
    }

    /** Shows these tokens. @param withPeople whether to say whose each is */
    void show(List<AccessTokenRecord> tokens, boolean withPeople) {
        removeAll();
        tokens.forEach(token -> add(row(token, withPeople)));
    }

    private ListItem row(AccessTokenRecord token, boolean withPeople) {
        Span name = new Span(token.name());
        name.addClassName("name");
        Div what = new Div(name);
        what.addClassName("what");
        if (withPeople) {
            what.add(about(
                    new Span(token.person().name() + (token.person().active() ? "" : ", whose account is closed"))));
        }
        what.add(
                about(new Span(scopes(token)), new Span(end(token))),
                about(new Span("Made " + newsroom.shown(token.made())), new Span(use(token))));
        String whose = withPeople ? " of " + token.person().name() : "";
        IconButton remove =
                new IconButton(VaadinIcon.TRASH, "Revoke " + token.name() + whose, () -> revoke.accept(token));
        return new ListItem(what, remove);
    }

    private static Div about(Span... words) {
        Div about = new Div(words);
        about.addClassName("about");
        return about;
    }

    private static String scopes(AccessTokenRecord token) {
        return token.scopes().stream().sorted().map(Scope::title).collect(Collectors.joining(", "));
    }

    private String end(AccessTokenRecord token) {
        if (token.expires() == null) {
            return "Does not expire";
        }
        return (token.expired() ? "Expired " : "Expires ") + newsroom.shown(token.expires());
    }

    private String use(AccessTokenRecord token) {
        return token.lastUsed() == null ? "Never used" : "Last used " + newsroom.shown(token.lastUsed());
    }
}
