package org.colophon.review;

import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An approval that a section asks for before anything in it is published, such as "Desk" or "Legal".
 *
 * @param name 1 to 80 characters
 * @param role who may give it; null for everybody who may approve
 */
public record ApprovalStep(String name, @Nullable Role role) {

    /** Whether this person is one who may give it. */
    public boolean isFor(Person person) {
        return role == null || person.roles().contains(role);
    }
}
