package org.colophon.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access token, as its person and administrators see it in the list: without the secret, which nobody can see again.
 *
 * @param lastUsed exact to a minute; null while it has never been used
 * @param expires null when it is good until it is revoked
 */
public record AccessTokenRecord(
        UUID id,
        Person person,
        String name,
        Set<Scope> scopes,
        Instant made,
        @Nullable Instant lastUsed,
        @Nullable Instant expires,
        boolean expired) {

    public AccessTokenRecord {
        scopes = Set.copyOf(scopes);
    }
}
