package org.colophon.remarks.ui;

import java.time.Instant;
import java.util.Map;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;

/** Who and when, in words. */
record Told(Map<PersonId, Person> people, Newsroom newsroom) {

    String name(@Nullable PersonId id) {
        Person person = id == null ? null : people.get(id);
        return person == null ? "Somebody" : person.name();
    }

    String when(@Nullable Instant time) {
        return time == null ? "" : newsroom.shown(time);
    }
}
