package org.colophon.identity;

import java.util.Set;

/**
 * What happens to accounts, said while it happens and in the same transaction; whoever wants to keep it listens. Only
 * {@link SignInRefused} comes with a transaction that is undone.
 */
public sealed interface AccountNews {

    /** The first administrator was made through the set-up link. */
    record SetUpDone(Person administrator) implements AccountNews {}

    /** Somebody opened a sign-in with a password. */
    record Entered(Person person) implements AccountNews {}

    /**
     * Sign-ins are refused for a while, after too many failures with an address or from a place. Said once for each
     * stretch of ten minutes on each node, not for every attempt.
     *
     * @param address what was given as e-mail address, in lower case; may be of nobody
     */
    record SignInRefused(String address) implements AccountNews {}

    /** An administrator made an account for somebody. */
    record AccountMade(Person person) implements AccountNews {}

    /** Somebody has other roles than before. */
    record RolesChanged(Person person, Set<Role> before) implements AccountNews {

        public RolesChanged {
            before = Set.copyOf(before);
        }
    }

    /** An account was closed, or opened again: see {@link Person#active()}. */
    record AccountSwitched(Person person) implements AccountNews {}

    /** Somebody made an access token. */
    record TokenMade(AccessTokenRecord token) implements AccountNews {}

    /** An access token was revoked. */
    record TokenRevoked(AccessTokenRecord token) implements AccountNews {}
}
