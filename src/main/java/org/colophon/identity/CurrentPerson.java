package org.colophon.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is doing what is being done right now. */
public final class CurrentPerson {

    private CurrentPerson() {}

    /** The person signed in, or empty for a visitor. */
    public static Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** The person signed in. @throws AuthenticationCredentialsNotFoundException when nobody is */
    public static Person require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }
}
