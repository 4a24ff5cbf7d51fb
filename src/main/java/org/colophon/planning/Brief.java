package org.colophon.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for an article.
 *
 * @param assignees who is to write it, in order; they may write in it
 * @param due when it has to be handed in
 * @param wordTarget how many words it should have
 * @param desk the desk somebody chose; null lets the section decide
 */
public record Brief(
        List<PersonId> assignees,
        @Nullable Instant due,
        Priority priority,
        @Nullable Integer wordTarget,
        @Nullable UUID desk) {

    /** Nothing is planned. */
    public static final Brief NONE = new Brief(List.of(), null, Priority.NORMAL, null, null);

    /** What a brief says. */
    public enum Field {
        ASSIGNEES,
        DUE,
        PRIORITY,
        WORD_TARGET,
        DESK
    }

    public Brief {
        assignees = List.copyOf(assignees);
    }

    public Brief withAssignees(List<PersonId> people) {
        return new Brief(people, due, priority, wordTarget, desk);
    }

    public Brief withDue(@Nullable Instant at) {
        return new Brief(assignees, at, priority, wordTarget, desk);
    }

    public Brief withPriority(Priority level) {
        return new Brief(assignees, due, level, wordTarget, desk);
    }

    public Brief withWordTarget(@Nullable Integer words) {
        return new Brief(assignees, due, priority, words, desk);
    }

    public Brief withDesk(@Nullable UUID id) {
        return new Brief(assignees, due, priority, wordTarget, id);
    }

    /** In which fields this one says something else. */
    public Set<Field> differences(Brief other) {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (!Objects.equals(value(field), other.value(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** This brief with what the other says in these fields. */
    Brief taking(Brief other, Set<Field> fields) {
        return new Brief(
                fields.contains(Field.ASSIGNEES) ? new ArrayList<>(other.assignees) : assignees,
                fields.contains(Field.DUE) ? other.due : due,
                fields.contains(Field.PRIORITY) ? other.priority : priority,
                fields.contains(Field.WORD_TARGET) ? other.wordTarget : wordTarget,
                fields.contains(Field.DESK) ? other.desk : desk);
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case ASSIGNEES -> assignees;
            case DUE -> due;
            case PRIORITY -> priority;
            case WORD_TARGET -> wordTarget;
            case DESK -> desk;
        };
    }
}
