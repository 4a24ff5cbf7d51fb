package org.colophon.api;

import org.colophon.identity.Scope;
import org.springframework.security.access.AccessDeniedException;

/** The request's access token is not for this. */
class MissingScope extends AccessDeniedException {

    private final Scope scope;

    MissingScope(Scope scope) {
        super("scope " + scope.code());
        this.scope = scope;
    }

    /** The scope that the token would need. */
    Scope scope() {
        return scope;
    }
}
