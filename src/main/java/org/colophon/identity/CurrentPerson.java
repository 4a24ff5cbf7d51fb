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
        return principal().map(SignedInPerson::person);
    }

    /** The person signed in. @throws AuthenticationCredentialsNotFoundException when nobody is */
    public static Person require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }

    /**
     * Whether what is being done comes from a program with an access token and not from a person at the keys. False for
     * somebody who signed in, for visitors and for work without a request.
     */
    public static boolean viaToken() {
        return token().isPresent();
    }

    /** The access token that the current request came with, if it came with one. */
    public static Optional<TokenUse> token() {
        return principal().flatMap(signedIn -> Optional.ofNullable(signedIn.token()));
    }

    private static Optional<SignedInPerson> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
