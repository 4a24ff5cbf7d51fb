package org.colophon.history.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Stretch;
import org.colophon.manuscript.text.Origin;
import org.jspecify.annotations.Nullable;

/** Says in words who did what and when. Names are looked up here and nowhere stored. */
class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK);

    private final People people;
    private final ZoneId zone;
    private final Map<PersonId, String> names = new HashMap<>();

    Telling(People people, ZoneId zone) {
        this.people = people;
        this.zone = zone;
    }

    /** Looks names up that will be needed, in one query. */
    void prepare(Collection<PersonId> ids) {
        List<PersonId> unknown =
                ids.stream().distinct().filter(id -> !names.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Map<PersonId, Person> found = people.all(unknown);
            unknown.forEach(id -> {
                Person person = found.get(id);
                names.put(id, person == null ? "Somebody" : person.name());
            });
        }
    }

    String name(@Nullable PersonId id) {
        if (id == null) {
            return "Somebody";
        }
        prepare(List.of(id));
        return Objects.requireNonNullElse(names.get(id), "Somebody");
    }

    /** "23 Nov 2026, 14:02 to 14:31". */
    String when(Stretch stretch) {
        ZonedDateTime from = stretch.from().atZone(zone);
        ZonedDateTime to = stretch.to().atZone(zone);
        String begun = DAY.format(from) + ", " + TIME.format(from);
        if (TIME.format(from).equals(TIME.format(to)) && DAY.format(from).equals(DAY.format(to))) {
            return begun;
        }
        return DAY.format(from).equals(DAY.format(to))
                ? begun + " to " + TIME.format(to)
                : begun + " to " + DAY.format(to) + ", " + TIME.format(to);
    }

    String moment(Instant time) {
        return SECOND.format(time.atZone(zone));
    }

    /** "+212 words, 180 of them AI, −13 words". */
    static String work(Stretch stretch) {
        if (stretch.beginning()) {
            return stretch.added() == 0
                    ? "Began with an empty page"
                    : "Began with " + words(stretch.added()) + ofThemAi(stretch);
        }
        List<String> parts = new ArrayList<>();
        if (stretch.added() > 0) {
            parts.add("+" + words(stretch.added()) + ofThemAi(stretch));
        }
        if (stretch.removed() > 0) {
            parts.add("−" + words(stretch.removed()));
        }
        if (stretch.restated()) {
            parts.add("origins stated anew");
        }
        return parts.isEmpty() ? "No words added or removed" : String.join(", ", parts);
    }

    private static String ofThemAi(Stretch stretch) {
        if (stretch.aiAdded() == 0) {
            return "";
        }
        return stretch.aiAdded() == stretch.added()
                ? ", all of them AI"
                : ", %,d of them AI".formatted(stretch.aiAdded());
    }

    static String words(int count) {
        return "%,d %s".formatted(count, count == 1 ? "word" : "words");
    }

    String point(Stretch stretch) {
        return stretch.beginning()
                ? "Beginning, " + moment(stretch.to())
                : name(stretch.person()) + ", until " + DAY.format(stretch.to().atZone(zone)) + ", "
                        + TIME.format(stretch.to().atZone(zone));
    }

    String point(Milestone milestone) {
        return milestone.kind().title() + ": " + milestone.name() + ", " + moment(milestone.at());
    }

    /** "Written by AI: Draftwell 2, drafting; brought in by Ana". */
    String origin(Origin origin) {
        String who = origin.person() == null ? "" : name(origin.person());
        return switch (origin.kind()) {
            case TYPED -> who.isEmpty() ? "Written by a person" : "Written by " + who;
            case AI -> "Written by AI: " + tool(origin) + broughtIn(who);
            case QUOTED -> "Quoted from " + origin.source() + broughtIn(who);
            case IMPORTED -> "Imported; nobody knows who wrote it";
            case UNEXPLAINED -> "Unexplained: nobody has said where this comes from" + broughtIn(who);
        };
    }

    private static String tool(Origin origin) {
        String name = (origin.tool() + " " + origin.version()).strip();
        return origin.purpose() == null
                ? name
                : name + ", " + origin.purpose().title().toLowerCase(Locale.ROOT);
    }

    private static String broughtIn(String who) {
        return who.isEmpty() ? "" : "; brought in by " + who;
    }

    /** The short word that stands at a passage; empty for what a person typed. */
    static String sign(Origin origin) {
        return switch (origin.kind()) {
            case TYPED -> "";
            case AI -> "AI";
            case QUOTED -> "Quoted";
            case IMPORTED -> "Imported";
            case UNEXPLAINED -> "Unexplained";
        };
    }

    /** The style class of a passage: each kind has an underline of its own. */
    static String style(Origin origin) {
        return "passage-" + kind(origin);
    }

    /** The kind of an origin as styles and scripts know it. */
    static String kind(Origin origin) {
        return origin.kind().name().toLowerCase(Locale.ROOT);
    }
}
