package org.colophon.identity;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * With which access token a request came.
 *
 * @param name what its person called it
 * @param scopes what it is for, at least one
 */
public record TokenUse(String name, Set<Scope> scopes) implements Serializable {

    public TokenUse {
        scopes = Set.copyOf(scopes);
    }

    /** All that the scopes let through together. */
    Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        scopes.forEach(scope -> all.addAll(scope.permissions()));
        return all;
    }
}
