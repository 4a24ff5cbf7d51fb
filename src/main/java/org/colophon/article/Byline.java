package org.colophon.article;

import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * An author as printed.
 *
 * @param name 1 to 120 characters
 * @param person the account, or null for somebody without one
 */
public record Byline(String name, @Nullable PersonId person) {

    /** @throws BadInput when there is no name, or a longer one */
    public Byline {
        name = name.strip();
        if (name.isEmpty() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("authors", "An author's name has 1 to 120 characters.");
        }
    }
}
