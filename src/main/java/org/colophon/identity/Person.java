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
 */
public record Person(PersonId id, String handle, String email, String name, Set<Role> roles, boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** All that the person's roles allow together; nothing when the account is closed. */
    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        if (active) {
            roles.forEach(role -> all.addAll(role.permissions()));
        }
        return all;
    }

    /** Whether the person may do this. */
    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }
}
