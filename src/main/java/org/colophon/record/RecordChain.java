package org.colophon.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.colophon.shared.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds records to the end of the chain, one at a time over all nodes. For what publishes; asks nobody who may.
 *
 * <pre>{@code SignedRecord record = chain.append(new RecordEntry(RecordKind.PUBLISHED, article, 3, members, digest, null));}</pre>
 */
@Component
public class RecordChain {

    private static final Logger LOG = LoggerFactory.getLogger(RecordChain.class);

    private final RecordRows rows;
    private final SigningKeys keys;
    private final Clock clock;

    RecordChain(RecordRows rows, SigningKeys keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Adds a record in the caller's transaction. From here to its end nobody else adds one, so this comes last.
     *
     * @return the record; for a published version that has one already, that one
     * @throws BadInput when the key cannot be used; the log says why
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedRecord append(RecordEntry entry) {
        RecordRows.Head head = rows.lockHead();
        if (entry.kind() == RecordKind.PUBLISHED) {
            Optional<SignedRecord> there = rows.published(entry.article(), entry.number());
            if (there.isPresent()) {
                return there.get();
            }
        }
        Instant at = next(head);
        SignedRecord one = RecordSeal.next(entry, head, at, key(at));
        rows.add(one);
        return one;
    }

    /** Time in the chain never goes back, whatever the clocks of the nodes say. */
    private Instant next(RecordRows.Head head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    }

    /** Makes a new key while nobody adds a record. */
    SigningKey rotate() {
        return keys.rotate(next(rows.lockHead()));
    }

    /** What the chain ends with, signed. Reads only, but for a key that must be made. */
    String statement() {
        RecordRows.Head head = rows.lockHead();
        Instant at = next(head);
        return HeadStatement.of(head, at, key(at));
    }

    private SigningKey key(Instant at) {
        try {
            return keys.current(at);
        } catch (KeyTrouble e) {
            LOG.error("Nothing can be published: {}", e.advice());
            throw new BadInput(
                    "record",
                    "Nothing can be published now: the key that signs the record cannot be used. The server's log tells "
                            + "an administrator why.");
        }
    }
}
