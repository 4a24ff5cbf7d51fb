package org.colophon.audit;

import static org.colophon.audit.AccountActions.ACCOUNT_CLOSED;
import static org.colophon.audit.AccountActions.ACCOUNT_MADE;
import static org.colophon.audit.AccountActions.ACCOUNT_REOPENED;
import static org.colophon.audit.AccountActions.ROLES_CHANGED;
import static org.colophon.audit.AccountActions.SET_UP_DONE;
import static org.colophon.audit.AccountActions.SIGNED_IN;
import static org.colophon.audit.AccountActions.SIGN_IN_REFUSED;
import static org.colophon.audit.AccountActions.TOKEN_MADE;
import static org.colophon.audit.AccountActions.TOKEN_REVOKED;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.identity.AccessTokenRecord;
import org.colophon.identity.AccountNews;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what happens to accounts. Sign-ins are noted for members of the newsroom only; readers' are nobody's business. */
@Component
class AccountDeeds implements AuditActions {

    private static final String PEOPLE = "people";

    private final AuditLog log;

    AccountDeeds(AuditLog log) {
        this.log = log;
    }

    @Override
    public List<AuditAction> actions() {
        return AccountActions.ALL;
    }

    @EventListener
    void setUp(AccountNews.SetUpDone news) {
        note(SET_UP_DONE, news.administrator(), "Made the first administrator.", news.administrator());
    }

    @EventListener
    void entered(AccountNews.Entered news) {
        if (news.person().may(Permission.NEWSROOM)) {
            note(SIGNED_IN, news.person(), "", news.person());
        }
    }

    /** In a transaction of its own: the one that refuses is undone. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(AccountNews.SignInRefused news) {
        AuditSubject subject = new AuditSubject("sign-in", "", news.address());
        log.note(new Deed(SIGN_IN_REFUSED, subject, "Refused for ten minutes.").byApplication());
    }

    @EventListener
    void made(AccountNews.AccountMade news) {
        log.note(new Deed(
                ACCOUNT_MADE, subject(news.person()), roles(news.person().roles())));
    }

    @EventListener
    void changed(AccountNews.RolesChanged news) {
        String detail = roles(news.before()) + " → " + roles(news.person().roles());
        log.note(new Deed(ROLES_CHANGED, subject(news.person()), detail));
    }

    @EventListener
    void switched(AccountNews.AccountSwitched news) {
        AuditAction action = news.person().active() ? ACCOUNT_REOPENED : ACCOUNT_CLOSED;
        log.note(new Deed(action, subject(news.person()), ""));
    }

    @EventListener
    void tokenMade(AccountNews.TokenMade news) {
        String scopes =
                news.token().scopes().stream().sorted().map(Scope::title).collect(Collectors.joining(", "));
        log.note(new Deed(TOKEN_MADE, subject(news.token()), "For: " + scopes + "."));
    }

    @EventListener
    void tokenRevoked(AccountNews.TokenRevoked news) {
        log.note(new Deed(
                TOKEN_REVOKED,
                subject(news.token()),
                "Of " + news.token().person().name() + "."));
    }

    private void note(AuditAction action, Person about, String detail, Person by) {
        log.note(new Deed(action, subject(about), detail, Actor.of(by)));
    }

    private static AuditSubject subject(Person person) {
        return new AuditSubject("person", person.id().toString(), person.name(), PEOPLE);
    }

    private static AuditSubject subject(AccessTokenRecord token) {
        return new AuditSubject("token", token.id().toString(), token.name(), "tokens");
    }

    private static String roles(Collection<Role> roles) {
        return roles.isEmpty()
                ? "No role"
                : roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
