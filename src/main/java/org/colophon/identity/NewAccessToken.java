package org.colophon.identity;

import java.util.Set;
import org.colophon.shared.BadInput;

/**
 * What is asked for when somebody makes an access token. Checked when made.
 *
 * @param name what it is for, 1 to 80 characters, such as {@code Agenda import}
 * @param scopes at least one
 */
public record NewAccessToken(String name, Set<Scope> scopes, TokenLife life) {

    private static final int NAME_MAX = 80;

    /** @throws BadInput naming the first field that cannot be taken */
    public NewAccessToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
        if (name.isEmpty() || name.length() > NAME_MAX || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("name", "Give a name of 1 to %d characters.".formatted(NAME_MAX));
        }
        if (scopes.isEmpty()) {
            throw new BadInput("scopes", "Choose what the token may do.");
        }
    }
}
