package org.colophon.api;

import org.springframework.security.access.AccessDeniedException;

/** No access token opens this, whatever its scopes. */
class NotForTokens extends AccessDeniedException {

    NotForTokens() {
        super("closed to access tokens");
    }
}
