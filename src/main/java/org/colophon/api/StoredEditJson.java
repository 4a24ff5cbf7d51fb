package org.colophon.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.text.Run;

/** An edit as the newsroom stored it. */
record StoredEditJson(
        long version,
        String text,
        String client,
        long counter,
        UUID person,
        Instant at,
        List<Object> changes,
        List<RunJson> inserted,
        List<MarkJson> marks) {

    /** A stretch of text of one origin. */
    record RunJson(int length, OriginJson origin) {

        static RunJson of(Run run) {
            return new RunJson(run.length(), OriginJson.of(run.origin()));
        }
    }

    /** A stretch whose origin was stated anew. */
    record MarkJson(int from, int length, OriginJson origin) {}

    static StoredEditJson of(StoredEdit edit) {
        return new StoredEditJson(
                edit.version(),
                edit.text().code(),
                edit.client(),
                edit.counter(),
                edit.person().value(),
                edit.at(),
                edit.changes().toJson(),
                edit.inserted().stream().map(RunJson::of).toList(),
                edit.marks().stream()
                        .map(mark -> new MarkJson(mark.from(), mark.length(), OriginJson.of(mark.origin())))
                        .toList());
    }
}
