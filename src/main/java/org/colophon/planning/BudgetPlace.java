package org.colophon.planning;

import java.time.Instant;
import java.util.UUID;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in a list of the budget; of two at the same place the newer article comes first.
 *
 * @param latestFirst whether later times come first
 * @param rank what counts first, the least first
 * @param at what counts next
 */
record BudgetPlace(boolean latestFirst, int rank, Instant at, UUID id) implements Comparable<BudgetPlace> {

    /** Behind everything that has a due time. */
    static final Instant NEVER = TimeKey.NEWEST.at();

    @Override
    public int compareTo(BudgetPlace other) {
        if (rank != other.rank) {
            return Integer.compare(rank, other.rank);
        }
        int times = latestFirst ? other.at.compareTo(at) : at.compareTo(other.at);
        return times != 0 ? times : other.id.toString().compareTo(id.toString());
    }

    /** The form that is handed out as {@link BudgetStretch#next()}. */
    String encoded() {
        return rank + "~" + new TimeKey(at, id).encoded();
    }

    /** Reads what {@link #encoded} wrote; null when it is anything else, which means the start. */
    static @Nullable BudgetPlace decode(@Nullable String text, boolean latestFirst) {
        int line = text == null ? -1 : text.indexOf('~');
        if (text == null || line < 1) {
            return null;
        }
        try {
            TimeKey key = TimeKey.decode(text.substring(line + 1));
            return new BudgetPlace(latestFirst, Integer.parseInt(text.substring(0, line)), key.at(), key.id());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
