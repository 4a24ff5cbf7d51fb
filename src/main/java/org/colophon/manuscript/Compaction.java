package org.colophon.manuscript;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Merges old edits of published articles, once a day: each stretch of work of one person in one text (see
 * {@link CompactStretches}) becomes one edit with the version, the person and the time of its last one. Authorship is kept to
 * the character: the merged edit inserts what was left of the stretch at its end, with the origins it had then. The
 * states at the versions that remain are what they were, to the character and to the run; milestones and versions that
 * an undecided claim names remain.
 *
 * <p>Versions inside of a stretch are gone. The log's floor moves up to the last version that was looked at; edits based
 * on a version below it get {@link TooOld}, and so do edits that may have been merged away, so that nothing is stored
 * twice. Snapshots that replaying no longer needs are deleted.
 */
@Component
class Compaction {

    /** Edits in one transaction. */
    static final int AT_A_TIME = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    /** Edits in one run; the next run goes on. */
    private static final int A_RUN = 400_000;

    private static final int SNAPSHOT_AFTER = 300;
    private static final UUID FIRST = new UUID(0, 0);

    private final EditWriter writer;
    private final EditLog log;
    private final LogKeeping keeping;
    private final Heads heads;
    private final PublishedManuscripts published;
    private final CompactionSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Compaction(
            EditWriter writer,
            EditLog log,
            LogKeeping keeping,
            Heads heads,
            PublishedManuscripts published,
            CompactionSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.writer = writer;
        this.log = log;
        this.keeping = keeping;
        this.heads = heads;
        this.published = published;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was done. @param before how many edits were looked at @param after how many are left of them */
    record Tally(int manuscripts, int before, int after) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(manuscripts + other.manuscripts, before + other.before, after + other.after);
        }
    }

    @Scheduled(initialDelay = 10 * 60 * 1000L, fixedDelay = 24 * 60 * 60 * 1000L)
    void daily() {
        Instant begun = clock.instant();
        Tally tally = run(begun.minus(settings.compactAfter()));
        if (tally.before() > 0) {
            LOG.info(
                    "Merged {} old edits of {} articles into {}, in {} s.",
                    tally.before(),
                    tally.manuscripts(),
                    tally.after(),
                    Duration.between(begun, clock.instant()).toSeconds());
        }
    }

    /** Merges edits that were stored before a time, in all published articles. */
    Tally run(Instant before) {
        Tally tally = Tally.NOTHING;
        List<ManuscriptId> some = keeping.withEditsBefore(before, FIRST);
        while (!some.isEmpty() && tally.before() < A_RUN) {
            Set<ManuscriptId> ripe = published.among(some);
            for (ManuscriptId id : some) {
                if (ripe.contains(id) && tally.before() < A_RUN) {
                    tally = tally.plus(attempt(id, before));
                }
            }
            some = keeping.withEditsBefore(before, some.getLast().value());
        }
        return tally;
    }

    /** One log that cannot be merged must not keep the others from it. */
    private Tally attempt(ManuscriptId id, Instant before) {
        try {
            Tally one = compact(id, before);
            return new Tally(one.before() > 0 ? 1 : 0, one.before(), one.after());
        } catch (RuntimeException e) {
            LOG.error("The edits of article {} were not merged", id, e);
            return Tally.NOTHING;
        }
    }

    /** Merges the edits of one manuscript that were stored before a time, whether its article is published or not. */
    Tally compact(ManuscriptId id, Instant before) {
        Tally tally = Tally.NOTHING;
        Tally part;
        do {
            part = transactions.execute(status -> part(id, before));
            tally = tally.plus(part);
        } while (part.before() > 0 && tally.before() < A_RUN);
        return tally;
    }

    private Tally part(ManuscriptId id, Instant before) {
        StoredManuscript locked = writer.lock(id);
        long floor = keeping.floor(id);
        List<StoredEdit> edits = log.between(id, floor, Math.min(locked.version(), floor + AT_A_TIME)).stream()
                .takeWhile(edit -> edit.at().isBefore(before))
                .toList();
        if (edits.isEmpty()) {
            return Tally.NOTHING;
        }
        Sorted sorted = sort(id, floor, edits, before);
        if (sorted.stretches().isEmpty()) {
            return Tally.NOTHING;
        }
        Manuscript state = heads.at(id, floor);
        int looked = 0;
        for (List<StoredEdit> stretch : sorted.stretches()) {
            state = stretch.size() == 1 ? state.after(stretch.getFirst()) : merge(state, stretch);
            looked += stretch.size();
        }
        long end = state.version();
        keeping.deleteSnapshots(
                id, sorted.needless().stream().filter(version -> version <= end).toList());
        keeping.moveFloor(id, end);
        keeping.countRewriting(id);
        return new Tally(1, looked, sorted.stretches().size());
    }

    /** @param needless snapshots to delete, if they lie in what is merged */
    private record Sorted(List<List<StoredEdit>> stretches, List<Long> needless) {}

    private Sorted sort(ManuscriptId id, long floor, List<StoredEdit> edits, Instant before) {
        long last = edits.getLast().version();
        Set<Long> snapshots = new HashSet<>(keeping.snapshots(id, floor, last));
        CompactStretches stretches = new CompactStretches(keeping.referredTo(id, floor, last));
        List<Long> needless = new ArrayList<>();
        int atSnapshot = -keeping.editsSinceSnapshot(id, floor);
        for (StoredEdit edit : edits) {
            stretches.add(edit);
            if (snapshots.contains(edit.version())) {
                if (stretches.count() - atSnapshot >= SNAPSHOT_AFTER) {
                    stretches.end();
                    atSnapshot = stretches.count();
                } else {
                    needless.add(edit.version());
                }
            }
        }
        List<List<StoredEdit>> over = stretches.over(before);
        if (edits.size() == AT_A_TIME && stretches.count() > 1) {
            over = stretches.all().subList(0, stretches.count() - 1);
        } else if (edits.size() == AT_A_TIME) {
            over = stretches.all();
        }
        return new Sorted(over, needless);
    }

    private Manuscript merge(Manuscript before, List<StoredEdit> stretch) {
        StoredEdit last = stretch.getLast();
        Manuscript after = before;
        ChangeSet changes = stretch.getFirst().changes();
        for (StoredEdit edit : stretch) {
            after = after.after(edit);
            changes = edit == stretch.getFirst() ? changes : changes.compose(edit.changes());
        }
        Runs runs = after.text(last.text()).runs();
        List<Run> inserted = new ArrayList<>();
        changes.eachInsertion((from, to) -> inserted.addAll(runs.slice(from, to)));
        StoredEdit merged = new StoredEdit(
                last.version(),
                last.text(),
                last.client(),
                last.counter(),
                last.person(),
                stretch.getFirst().begun(),
                last.at(),
                changes,
                inserted,
                List.of(),
                "");
        if (!before.after(merged).text(last.text()).equals(after.text(last.text()))) {
            throw new IllegalStateException("Edits up to version %d of %s do not merge into what they made"
                    .formatted(last.version(), before.id()));
        }
        keeping.merge(before.id(), stretch, merged);
        return after;
    }
}
