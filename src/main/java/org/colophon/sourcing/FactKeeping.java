package org.colophon.sourcing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes, changes and drops facts: each change gets a number, a line in the fact's history, and is told of if printed. */
@Component
class FactKeeping {

    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final StoredFacts facts;
    private final StoredRevisions revisions;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactKeeping(
            EntityManager entities,
            StoredFacts facts,
            StoredRevisions revisions,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.facts = facts;
        this.revisions = revisions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A new fact. Nobody's word is taken for its being verified. */
    StoredFact add(FactEntry entry, @Nullable UUID source) {
        UUID me = me();
        Instant now = now();
        StoredFact fact = new StoredFact(entry, source, me, now);
        FactStatus said = entry.details().status();
        if (said == FactStatus.DISPUTED || said == FactStatus.OUTDATED) {
            fact.judge(said, me, now);
        }
        entities.persist(fact);
        // Inserts are put in order by kind, where a line of another fact's history may already wait.
        entities.flush();
        entities.persist(new StoredRevision(
                fact.toFact(), said == FactStatus.VERIFIED ? "Came in as verified; not verified here yet." : ""));
        return fact;
    }

    /**
     * Takes over what somebody entered. A verified or outdated fact that says something else is unverified again.
     *
     * @param fact locked
     * @throws StaleFact when the entry names another revision than the fact has
     */
    void write(StoredFact fact, FactEntry entry, @Nullable UUID source, String why) {
        Long seen = entry.details().revision();
        if (seen != null) {
            requireCurrent(fact, seen);
        }
        FactStatus said = entry.details().status();
        boolean doubted = said == FactStatus.DISPUTED || said == FactStatus.OUTDATED;
        change(
                fact,
                why,
                () -> fact.write(entry, source),
                doubted && said != fact.toFact().status() ? said : null);
    }

    /**
     * Changes a locked fact in any way. Nothing is noted when nothing is changed.
     *
     * @param verdict what the person says of the fact as it is then; null to say nothing
     */
    void change(StoredFact fact, String why, Runnable work, @Nullable FactStatus verdict) {
        Fact before = fact.toFact();
        work.run();
        boolean restated = !fact.toFact().stated().equals(before.stated());
        UUID me = me();
        if (restated) {
            fact.statedBy(me);
        }
        if (verdict != null) {
            fact.judge(verdict, me, now());
        } else if (restated && before.status() != FactStatus.DISPUTED) {
            fact.judge(FactStatus.UNVERIFIED, me, now());
        }
        if (fact.toFact().equals(before)) {
            return;
        }
        fact.changed(me, now());
        Fact after = fact.toFact();
        entities.persist(new StoredRevision(after, why));
        FactChanged.Print printed = FactChanged.Print.of(after);
        FactChanged.Print last = FactChanged.Print.of(before);
        if (!printed.equals(last)) {
            Instant at = after.trace().changedAt();
            events.publishEvent(new FactChanged(fact.id(), after.revision(), last, printed, me, at));
        }
    }

    /** Gives a locked fact a new revision that says something of it, though nothing in it is another. */
    void note(StoredFact fact, String what) {
        fact.changed(me(), now());
        entities.persist(new StoredRevision(fact.toFact(), what));
    }

    /** Tells that drafts which printed one fact print another one in its place, if that looks any different. */
    void replaced(Fact gone, Fact kept) {
        FactChanged.Print before = FactChanged.Print.of(gone);
        FactChanged.Print after = FactChanged.Print.of(kept);
        if (!before.equals(after)) {
            events.publishEvent(new FactChanged(
                    kept.id().value(),
                    kept.revision(),
                    before,
                    after,
                    me(),
                    kept.trace().changedAt()));
        }
    }

    /** @throws StaleFact when the fact has another revision by now, telling who changed it last and to what */
    void requireCurrent(StoredFact stored, long seen) {
        Fact fact = stored.toFact();
        if (fact.revision() != seen) {
            PersonId by = fact.trace().changedBy();
            String name =
                    by == null ? "Somebody" : people.find(by).map(Person::name).orElse("Somebody");
            throw new StaleFact(fact, name);
        }
    }

    /** Drops those of these facts that no article uses any more and nobody has judged. */
    void dropUnused(Collection<StoredFact> candidates) {
        List<UUID> ids = candidates.stream().map(StoredFact::id).distinct().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> unused =
                    facts.unused(ids.subList(from, Math.min(from + CHUNK, ids.size())), FactStatus.UNVERIFIED.code());
            if (!unused.isEmpty()) {
                revisions.forget(unused);
                candidates.stream()
                        .filter(fact -> unused.contains(fact.id()))
                        .distinct()
                        .forEach(facts::delete);
            }
        }
        facts.flush();
    }

    private static UUID me() {
        return CurrentPerson.require().id().value();
    }

    /** As exactly as databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
