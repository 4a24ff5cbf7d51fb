package org.colophon.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayModerate;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.Notifications;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators do about people in discussions. Each measure is told to the person, with its reason. */
@Service
@Transactional
@MayModerate
public class Sanctions {

    private static final int REASON_MAX = 1_000;

    private final SanctionRows rows;
    private final People people;
    private final Notifications notifications;
    private final AuditLog log;
    private final Clock clock;

    Sanctions(SanctionRows rows, People people, Notifications notifications, AuditLog log, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.notifications = notifications;
        this.log = log;
        this.clock = clock;
    }

    /** All of them that somebody has had, the newest first. */
    @Transactional(readOnly = true)
    public List<Sanction> of(PersonId person) {
        return rows.of(person);
    }

    /**
     * Takes a measure against somebody.
     *
     * @param reason told to the person, 1 to 1,000 characters
     * @param ends when it ends by itself, or null; a suspension needs an end
     * @throws BadInput with field {@code reason}, {@code ends} or {@code person} when it cannot be taken
     */
    public Sanction impose(PersonId person, SanctionKind kind, String reason, @Nullable Instant ends) {
        Person whom = people.find(person).orElseThrow(() -> new NotFound("There is no such person."));
        String said = reason.strip();
        if (said.isEmpty() || said.length() > REASON_MAX) {
            throw new BadInput("reason", "Write a reason of 1 to %,d characters.".formatted(REASON_MAX));
        }
        if (whom.may(Permission.NEWSROOM)) {
            throw new BadInput("person", "Members of the newsroom are a matter for administrators.");
        }
        Instant now = clock.instant();
        if (ends == null ? kind == SanctionKind.SUSPEND : !ends.isAfter(now)) {
            throw new BadInput("ends", "Choose when it ends.");
        }
        Sanction made = new Sanction(
                Ids.next(), person, kind, said, now, CurrentPerson.require().id(), ends, null);
        rows.add(made);
        log.note(new Deed(ModerationDeeds.SANCTIONED, subject(whom), kind.title() + ": " + said));
        notifications.tell(
                List.of(person),
                new News(
                        DiscussionTopics.DECIDED,
                        "%s (%s). The reason: %s".formatted(kind.title(), kind.means(), said),
                        "/account/comments",
                        "sanction:" + made.id()));
        return made;
    }

    /** Ends one before its time. Harmless when repeated. */
    public void lift(PersonId person, UUID sanction) {
        Person whom = people.find(person).orElseThrow(() -> new NotFound("There is no such person."));
        Sanction one = rows.of(person).stream()
                .filter(known -> known.id().equals(sanction))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such measure."));
        if (rows.lift(sanction, clock.instant(), CurrentPerson.require().id())) {
            log.note(new Deed(ModerationDeeds.LIFTED, subject(whom), one.kind().title() + "."));
        }
    }

    private static AuditSubject subject(Person person) {
        return new AuditSubject("person", person.id().toString(), person.name(), "comments");
    }
}
