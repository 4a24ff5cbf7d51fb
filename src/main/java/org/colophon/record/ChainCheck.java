package org.colophon.record;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.colophon.record.RecordFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Checks that each record follows the one before it, that none is missing and that all stand in their order. */
final class ChainCheck {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    /** Digests of the records seen; empty where one is broken, since then nothing can be said of what follows it. */
    private final TreeMap<Long, String> seen = new TreeMap<>();

    private HeadStatement.@Nullable Read end;

    boolean isEmpty() {
        return seen.isEmpty();
    }

    long first() {
        return seen.isEmpty() ? 0 : seen.firstKey();
    }

    long last() {
        return seen.isEmpty() ? 0 : seen.lastKey();
    }

    /** A record that is broken stands here. */
    void broken(long sequence) {
        seen.put(sequence, "");
    }

    /** @param one that is what it was when it was signed */
    List<RecordFinding> next(ReadRecord one) {
        List<RecordFinding> wrong = new ArrayList<>();
        long sequence = one.sequence();
        if (!seen.getOrDefault(sequence, "").isEmpty()) {
            wrong.add(one.finding(Kind.ORDER, "It stands there twice, or where another one should."));
        } else if (sequence < last()) {
            wrong.add(one.finding(Kind.ORDER, "It stands behind record %d.".formatted(last())));
        }
        String before = sequence == 1 ? NOTHING_BEFORE : seen.get(sequence - 1);
        if (before != null && !before.isEmpty() && !before.equals(one.previous())) {
            wrong.add(one.finding(Kind.CHAIN, "It does not follow record %d as that is here.".formatted(sequence - 1)));
        }
        if (seen.getOrDefault(sequence, "").isEmpty()) {
            seen.put(sequence, one.sha256());
        }
        return wrong;
    }

    /** The chain went at least to here. */
    void end(HeadStatement.Read stated) {
        end = stated;
    }

    List<RecordFinding> findings() {
        List<RecordFinding> findings = new ArrayList<>();
        long before = first();
        for (long sequence : seen.keySet()) {
            if (sequence > before + 1) {
                findings.add(missing(before + 1, sequence - 1));
            }
            before = sequence;
        }
        HeadStatement.Read stated = end;
        if (stated != null && last() < stated.sequence()) {
            findings.add(missing(last() + 1, stated.sequence()));
        } else if (stated != null) {
            String there = seen.getOrDefault(stated.sequence(), "");
            if (!there.isEmpty() && !there.equals(stated.sha256())) {
                findings.add(new RecordFinding(
                        Kind.CHAIN,
                        stated.sequence(),
                        null,
                        0,
                        "It is another one than when the record was exported."));
            }
        }
        return findings;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (first() > 1) {
            notes.add("Not checked: what came before record %d, which is not here.".formatted(first()));
        }
        if (end == null && !seen.isEmpty()) {
            notes.add("Not checked: whether records after %d are missing. An export states where it ends."
                    .formatted(last()));
        }
        return notes;
    }

    private static RecordFinding missing(long from, long to) {
        String what = from == to ? "It is missing." : "It and all up to record %d are missing.".formatted(to);
        return new RecordFinding(Kind.MISSING, from, null, 0, what);
    }
}
