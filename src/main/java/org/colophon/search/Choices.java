package org.colophon.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What editors decided about an article, as it holds at a moment.
 *
 * @param pins in their order
 * @param ends of those pins that have one
 */
record Choices(List<UUID> pins, Map<UUID, Instant> ends, List<UUID> excluded) {

    static final Choices NONE = new Choices(List.of(), Map.of(), List.of());

    static Choices of(List<ChoiceRow> rows, Instant now) {
        List<ChoiceRow> standing = rows.stream().filter(row -> !row.over(now)).toList();
        Map<UUID, Instant> ends = new HashMap<>();
        for (ChoiceRow row : standing) {
            Instant end = row.endsAt();
            if (end != null) {
                ends.put(row.other(), end);
            }
        }
        return new Choices(
                standing.stream().filter(ChoiceRow::isPin).map(ChoiceRow::other).toList(),
                ends,
                standing.stream()
                        .filter(row -> !row.isPin())
                        .map(ChoiceRow::other)
                        .toList());
    }

    /** Until when it is pinned; null where it stays, or is not. */
    @Nullable
    Instant endOf(UUID other) {
        return ends.get(other);
    }
}
