package org.colophon.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The principal of a request that came with a valid sign-in or access token.
 *
 * @param person narrowed to what the token is for, where one was used
 * @param signIn the id of the sign-in or token, by which its owner can revoke it
 * @param token the access token that was used, or null for somebody who signed in
 */
public record SignedInPerson(
        Person person, UUID signIn, @Nullable TokenUse token) implements Principal, Serializable {

    /** Somebody who signed in. */
    public SignedInPerson(Person person, UUID signIn) {
        this(person, signIn, null);
    }

    @Override
    public String getName() {
        return person.id().toString();
    }
}
