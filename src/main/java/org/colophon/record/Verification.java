package org.colophon.record;

import java.util.List;

/**
 * What came out of verifying records.
 *
 * @param records how many were looked at
 * @param first the lowest place in the chain among them, 0 when there are none
 * @param last the highest one
 * @param texts how many texts were found to be what their records say
 * @param findings what is wrong, in the order of the records
 * @param notes what is worth knowing and not wrong: removed texts, and what could not be checked
 */
public record Verification(
        int records, long first, long last, int texts, List<RecordFinding> findings, List<String> notes) {

    public Verification {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** Whether nothing is wrong. */
    public boolean clear() {
        return findings.isEmpty();
    }
}
