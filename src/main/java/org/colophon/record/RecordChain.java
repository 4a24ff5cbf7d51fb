package org.colophon.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.colophon.shared.BadInput;
import org.colophon.shared.Digests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds records to the end of the chain, one at a time over all nodes. For what publishes; asks nobody who may.
 *
 * <pre>{@code SignedRecord record = chain.append(new RecordEntry(RecordKind.PUBLISHED, article, 3, members, digest, null));}</pre>
 */
@Component
public class RecordChain {

    /** The form of the documents written here. */
    static final String FORMAT = "colophon-record/1";

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
     * @throws BadInput when the key cannot be used; the log says why
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedRecord append(RecordEntry entry) {
        RecordRows.Head head = rows.lockHead();
        Instant at = next(head);
        SigningKey key = key(at);
        long sequence = head.sequence() + 1;
        String document = document(entry, sequence, head.sha256(), at);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        SignedRecord one = new SignedRecord(
                sequence,
                entry.kind(),
                entry.article(),
                entry.number(),
                at,
                document,
                Digests.sha256(bytes),
                key.kid(),
                key.sign(bytes).text(),
                entry.textSha256(),
                entry.wordsSha256());
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

    private static String document(RecordEntry entry, long sequence, String previous, Instant at) {
        ObjectNode document = entry.members();
        document.put("record", FORMAT);
        document.put("kind", entry.kind().code());
        document.put("sequence", sequence);
        document.put("previous", previous);
        document.put("recordedAt", at.toString());
        document.put("article", entry.article().toString());
        document.put("version", entry.number());
        document.putObject("text").put("sha256", entry.textSha256());
        return CanonicalJson.text(document);
    }
}
