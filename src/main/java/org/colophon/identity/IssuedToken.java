package org.colophon.identity;

/**
 * A token that has just been made.
 *
 * @param secret what the script sends; this is the only time that anybody sees it
 */
public record IssuedToken(String secret, AccessTokenRecord token) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "IssuedToken[" + token.id() + "]";
    }
}
