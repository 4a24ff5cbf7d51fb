package org.colophon.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.colophon.shared.Digests;
import tools.jackson.databind.node.ObjectNode;

/** Makes a record of an entry: writes the document, and signs it. */
final class RecordSeal {

    /** The form of the documents written here. */
    static final String FORMAT = "colophon-record/1";

    private RecordSeal() {}

    /** The record that comes next. @param head what it follows @param at not before the time of that */
    static SignedRecord next(RecordEntry entry, RecordRows.Head head, Instant at, SigningKey key) {
        long sequence = head.sequence() + 1;
        String document = document(entry, sequence, head.sha256(), at);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new SignedRecord(
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
