package org.colophon.audit;

import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;

/**
 * Whose doing something was.
 *
 * @param key the id of a person, or {@code application}, or {@code visitor}
 * @param name as it was at that time
 */
public record Actor(String key, String name) {

    /** The application itself. */
    public static final Actor APPLICATION = new Actor("application", "Colophon");

    /** The key of everybody who has no account. */
    public static final String VISITOR = "visitor";

    private static final int NAME_MAX = 120;

    public Actor {
        name = name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
    }

    /** Somebody with an account. */
    public static Actor of(Person person) {
        return new Actor(person.id().toString(), person.name());
    }

    /** Somebody without an account. */
    public static Actor visitor(String name) {
        return new Actor(VISITOR, name);
    }

    /** Whether it was a person with an account. */
    public boolean isPerson() {
        return !key.equals(APPLICATION.key()) && !key.equals(VISITOR);
    }

    /** The person's id, if it was one. */
    public Optional<PersonId> person() {
        return isPerson() ? Optional.of(new PersonId(UUID.fromString(key))) : Optional.empty();
    }
}
