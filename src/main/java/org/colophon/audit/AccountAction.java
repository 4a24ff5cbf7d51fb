package org.colophon.audit;

import org.colophon.shared.Coded;

/** What is noted of accounts. */
enum AccountAction implements AuditAction {
    SET_UP_DONE("Newsroom set up"),
    SIGNED_IN("Signed in"),
    SIGN_IN_REFUSED("Sign-in refused: too many attempts"),
    ACCOUNT_MADE("Account made"),
    ACCOUNT_CLOSED("Account closed"),
    ACCOUNT_REOPENED("Account reopened"),
    ROLES_CHANGED("Roles changed"),
    TOKEN_MADE("Access token made"),
    TOKEN_REVOKED("Access token revoked");

    private final String title;

    AccountAction(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    @Override
    public String title() {
        return title;
    }
}
