package org.colophon.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody with an account: a reader or a member of the newsroom.
 *
 * @param handle the short public name in addresses, such as {@code jonas-vey} in {@code /authors/jonas-vey}
 * @param email where mail goes and what the person signs in with, in lower case; never shown to readers
 * @param name the name as printed
 * @param active false once an administrator has closed the account
 * @param limit what roles can allow at all: everything, or less while an access token acts for the person
 */
public record Person(
        PersonId id, String handle, String email, String name, Set<Role> roles, boolean active, Set<Permission> limit) {

    private static final Set<Permission> NO_LIMIT = Set.of(Permission.values());

    public Person {
        roles = Set.copyOf(roles);
        limit = Set.copyOf(limit);
    }

    /** Somebody who may do all that the roles allow. */
    public Person(PersonId id, String handle, String email, String name, Set<Role> roles, boolean active) {
        this(id, handle, email, name, roles, active, NO_LIMIT);
    }

    /** The same person with no more than these permissions. */
    Person within(Set<Permission> permissions) {
        return new Person(id, handle, email, name, roles, active, permissions);
    }

    /** All that the person's roles allow together, within the limit; nothing when the account is closed. */
    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        if (active) {
            roles.forEach(role -> all.addAll(role.permissions()));
            all.retainAll(limit);
        }
        return all;
    }

    /** Whether the person may do this. */
    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }
}
