package org.colophon.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to happen to an article at an hour, or has happened.
 *
 * @param reason why it is held or was called off; empty otherwise
 * @param words what readers are told: when it is taken offline, or with the next version; may be empty
 * @param changeKind what the next version changes; minor where it is taken offline
 * @param cause where an error came from that the next version corrects; null otherwise
 * @param by in whose name it happens
 * @param endedAt when it happened or was called off
 * @param late whether it happened more than {@link #PATIENCE} after its hour
 */
public record ScheduleEntry(
        UUID id,
        ArticleId article,
        ScheduleKind kind,
        Instant due,
        ScheduleState state,
        String reason,
        int tries,
        String words,
        ChangeKind changeKind,
        @Nullable ErrorCause cause,
        Instant setAt,
        PersonId by,
        @Nullable Instant endedAt,
        boolean late) {

    /** What happens later than this after its hour is late, and is told. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What is said about the next version. */
    public Change change() {
        return kind == ScheduleKind.PUBLISH ? new Change(changeKind, words, cause) : Change.MINOR;
    }

    /** Whether somebody has to look at it: it is held, or its hour has passed and nothing has happened. */
    public boolean alarming(Instant now) {
        return state == ScheduleState.HELD
                || (state == ScheduleState.WAITING && due.plus(PATIENCE).isBefore(now));
    }
}
