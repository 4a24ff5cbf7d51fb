package org.colophon.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom keeps of a source's page, and how it differs from the page as it is now.
 *
 * @param readAt when it was recorded, or seen as somebody accepted it; null before the first reading
 * @param sha256 digest of what there was to read; empty before the first reading
 * @param excerpt how it began, up to 1,000 characters; empty where there was nothing to read, as in a PDF
 * @param seenAt since when it is known to be something else; null while it is what was recorded
 * @param seenSha256 digest of what it is now; empty while it is what was recorded
 * @param seenExcerpt how it begins now
 */
public record SourceRecord(
        @Nullable Instant readAt,
        String sha256,
        String excerpt,
        @Nullable Instant seenAt,
        String seenSha256,
        String seenExcerpt) {

    /** Whether the page is something else than what was recorded. */
    public boolean hasChanged() {
        return !seenSha256.isEmpty();
    }
}
