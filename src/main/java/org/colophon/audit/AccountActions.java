package org.colophon.audit;

import java.util.List;

/** What is noted of accounts. */
final class AccountActions {

    static final AuditAction SET_UP_DONE = new AuditAction("set-up-done", "Newsroom set up");

    static final AuditAction SIGNED_IN = new AuditAction("signed-in", "Signed in");

    static final AuditAction SIGN_IN_REFUSED = new AuditAction("sign-in-refused", "Sign-in refused: too many attempts");

    static final AuditAction ACCOUNT_MADE = new AuditAction("account-made", "Account made");

    static final AuditAction ACCOUNT_CLOSED = new AuditAction("account-closed", "Account closed");

    static final AuditAction ACCOUNT_REOPENED = new AuditAction("account-reopened", "Account reopened");

    static final AuditAction ROLES_CHANGED = new AuditAction("roles-changed", "Roles changed");

    static final AuditAction TOKEN_MADE = new AuditAction("token-made", "Access token made");

    static final AuditAction TOKEN_REVOKED = new AuditAction("token-revoked", "Access token revoked");

    static final List<AuditAction> ALL = List.of(
            SET_UP_DONE,
            SIGNED_IN,
            SIGN_IN_REFUSED,
            ACCOUNT_MADE,
            ACCOUNT_CLOSED,
            ACCOUNT_REOPENED,
            ROLES_CHANGED,
            TOKEN_MADE,
            TOKEN_REVOKED);

    private AccountActions() {}
}
