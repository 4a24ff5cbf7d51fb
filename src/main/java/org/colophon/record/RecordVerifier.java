package org.colophon.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.record.RecordFinding.Kind;

/**
 * Verifies records with nothing but a key set and, if wanted, the texts. Give it the records one by one, in the order in
 * which they stand, and ask for the result at the end.
 *
 * <pre>{@code
 * RecordVerifier verifier = new RecordVerifier(keys, texts);
 * lines.forEach(verifier::next);
 * Verification result = verifier.finish();
 * }</pre>
 *
 * <p>Not safe for several threads.
 */
public final class RecordVerifier {

    private final Map<String, RecordKey> keys = new HashMap<>();
    private final ChainCheck chain = new ChainCheck();
    private final TextCheck texts;
    private final List<RecordFinding> findings = new ArrayList<>();

    /** What is wrong with records before the first good one, which says where they stand. */
    private final List<List<RecordFinding>> early = new ArrayList<>();

    private int records;

    /** @param texts may be empty: then texts are not checked, and the notes say so */
    public RecordVerifier(KeySet keys, RecordTextSet texts) {
        keys.keys().forEach(key -> this.keys.put(key.kid(), key));
        this.texts = new TextCheck(texts);
    }

    /** The next record as it was handed out: a line of an export, or a file with one. */
    public void next(String envelope) {
        records++;
        ReadRecord one;
        try {
            one = ReadRecord.parse(envelope);
        } catch (IllegalArgumentException e) {
            broken(List.of(
                    new RecordFinding(Kind.NO_RECORD, chain.last() + 1, null, 0, Objects.toString(e.getMessage()))));
            return;
        }
        List<RecordFinding> wrong = seal(one);
        if (!wrong.isEmpty()) {
            broken(wrong);
            return;
        }
        settle(one.sequence() - early.size());
        findings.addAll(chain.next(one));
        texts.next(one);
    }

    /** The signed statement of where the chain ended when it was exported. */
    public void end(String envelope) {
        try {
            HeadStatement.Read read = HeadStatement.parse(envelope);
            Jws jws = Jws.parse(read.jws());
            RecordKey key = keys.get(jws.kid());
            if (key != null && jws.isBy(key.key(), read.bytes())) {
                chain.end(read);
                return;
            }
        } catch (RuntimeException e) {
            // Whatever it is, it is no statement.
        }
        findings.add(new RecordFinding(
                Kind.SIGNATURE, 0, null, 0, "The statement of where the record ends is not signed with a known key."));
    }

    /** What came out. */
    public Verification finish() {
        settle(Math.max(1, early.isEmpty() ? 1 : early.getFirst().getFirst().sequence()));
        findings.addAll(chain.findings());
        findings.addAll(texts.findings());
        findings.sort(Comparator.comparingLong(RecordFinding::sequence));
        List<String> notes = new ArrayList<>(chain.notes());
        notes.addAll(texts.notes());
        return new Verification(records, chain.first(), chain.last(), texts.matched(), findings, notes);
    }

    /** What it says of its place cannot be believed: it stands behind the one before it. */
    private void broken(List<RecordFinding> wrong) {
        if (chain.isEmpty()) {
            early.add(wrong);
        } else {
            place(wrong, chain.last() + 1);
        }
    }

    private void settle(long from) {
        long sequence = from;
        for (List<RecordFinding> wrong : early) {
            place(wrong, sequence++);
        }
        early.clear();
    }

    private void place(List<RecordFinding> wrong, long sequence) {
        wrong.forEach(each -> findings.add(each.at(sequence)));
        chain.broken(sequence);
    }

    /** What is wrong with the record by itself. */
    private List<RecordFinding> seal(ReadRecord one) {
        List<RecordFinding> wrong = new ArrayList<>();
        if (!one.canonical()) {
            wrong.add(one.finding(Kind.NOT_CANONICAL, "It is not written in the canonical form."));
        }
        if (!one.sha256().equals(one.statedSha256())) {
            wrong.add(one.finding(Kind.DIGEST, "Its digest is not the one that stands beside it."));
        }
        try {
            Jws jws = Jws.parse(one.jws());
            RecordKey key = keys.get(jws.kid());
            if (key == null) {
                wrong.add(one.finding(
                        Kind.UNKNOWN_KEY,
                        "It is signed with the key %s, which is not among the keys.".formatted(jws.kid())));
            } else if (!jws.isBy(key.key(), one.bytes())) {
                wrong.add(one.finding(Kind.SIGNATURE, "It is not what was signed."));
            } else if (key.retiredAt() != null && one.recordedAt().isAfter(key.retiredAt())) {
                wrong.add(one.finding(
                        Kind.RETIRED_KEY,
                        "It is signed with a key that was retired before, at %s.".formatted(key.retiredAt())));
            }
        } catch (IllegalArgumentException e) {
            wrong.add(one.finding(Kind.SIGNATURE, "It has no signature that can be read. " + e.getMessage()));
        }
        return wrong;
    }
}
