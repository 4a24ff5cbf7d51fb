package org.colophon.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * The principal of a request that came with a valid sign-in.
 *
 * @param signIn the id of the sign-in, by which its owner can revoke it
 */
public record SignedInPerson(Person person, UUID signIn) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.id().toString();
    }
}
