package org.colophon.manuscript;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.Person;
import org.colophon.manuscript.text.TextName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Who has which manuscript open, and where the cursors are. Kept in memory, on this node only: it fades by itself when
 * a browser no longer says that it is there.
 */
@Service
@InNewsroom
public class Presence {

    /** So long somebody is there without saying so again. */
    static final Duration FADES = Duration.ofSeconds(25);

    private static final int MOST_PER_MANUSCRIPT = 200;

    private final Map<ManuscriptId, Map<String, Here>> rooms = new ConcurrentHashMap<>();
    private final ObjectProvider<EditListener> listeners;
    private final Clock clock;

    Presence(ObjectProvider<EditListener> listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Where a cursor is. @param version of the manuscript that the positions count in */
    public record Cursor(TextName text, long version, int anchor, int head) {}

    /** Somebody who is there. @param client the browser tab */
    public record Here(String client, Person person, Cursor cursor, Instant at) {}

    /** Says that the current person is there, in this browser tab. */
    public void enter(ManuscriptId manuscript, String client, Cursor cursor) {
        Map<String, Here> room = rooms.computeIfAbsent(manuscript, id -> new ConcurrentHashMap<>());
        if (room.size() < MOST_PER_MANUSCRIPT || room.containsKey(client)) {
            room.put(client, new Here(client, CurrentPerson.require(), cursor, clock.instant()));
            tell(manuscript);
        }
    }

    /** Says that the current person has closed this browser tab. */
    public void leave(ManuscriptId manuscript, String client) {
        Map<String, Here> room = rooms.get(manuscript);
        Here here = room == null ? null : room.get(client);
        if (room != null
                && here != null
                && here.person().id().equals(CurrentPerson.require().id())) {
            room.remove(client);
            tell(manuscript);
        }
    }

    /** Who is there now, by name. */
    public List<Here> in(ManuscriptId manuscript) {
        Map<String, Here> room = rooms.get(manuscript);
        if (room == null) {
            return List.of();
        }
        Instant gone = clock.instant().minus(FADES);
        room.values().removeIf(here -> here.at().isBefore(gone));
        rooms.computeIfPresent(manuscript, (id, here) -> here.isEmpty() ? null : here);
        return room.values().stream()
                .sorted(Comparator.comparing((Here here) -> here.person().name())
                        .thenComparing(Here::client))
                .toList();
    }

    /** Who is where, for a list of manuscripts; those where nobody is are missing. Each person once. */
    public Map<ManuscriptId, List<Person>> in(Collection<ManuscriptId> manuscripts) {
        Map<ManuscriptId, List<Person>> people = new HashMap<>();
        manuscripts.stream().filter(rooms::containsKey).forEach(id -> {
            List<Person> here = in(id).stream().map(Here::person).distinct().toList();
            if (!here.isEmpty()) {
                people.put(id, here);
            }
        });
        return people;
    }

    private void tell(ManuscriptId manuscript) {
        listeners.forEach(listener -> listener.presence(manuscript));
    }
}
