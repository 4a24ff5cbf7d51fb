package org.colophon.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is to be put on record.
 *
 * @param number of the article's version
 * @param members what the document says beyond what every record says; never text of an article
 * @param textSha256 digest of the canonical text that the version has from now on; becomes {@code text.sha256}
 * @param wordsSha256 from {@link WordsDigest}, to find a text that somebody pastes; not part of the document; may be null
 */
public record RecordEntry(
        RecordKind kind,
        UUID article,
        int number,
        ObjectNode members,
        String textSha256,
        @Nullable String wordsSha256) {

    private static final List<String> OWN =
            List.of("record", "kind", "sequence", "previous", "recordedAt", "article", "version", "text");

    /** @throws IllegalArgumentException when a member has a name that every record has */
    public RecordEntry {
        members = members.deepCopy();
        for (String name : OWN) {
            if (members.has(name)) {
                throw new IllegalArgumentException("Every record has its own " + name);
            }
        }
        if (!textSha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No digest: " + textSha256);
        }
    }

    /** A copy, so that nobody changes this entry. */
    @Override
    public ObjectNode members() {
        return members.deepCopy();
    }
}
