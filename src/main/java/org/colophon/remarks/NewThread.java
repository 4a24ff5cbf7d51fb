package org.colophon.remarks;

import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about a passage.
 *
 * @param version of the manuscript that the places count in
 * @param from in UTF-16 units
 * @param length 1 to 2,000
 * @param words the remark, up to 4,000 characters; may be empty beside a suggestion
 * @param suggestion words for the passage, up to 8,000 characters, empty to delete it; null for a remark alone
 * @param origin where the suggested words come from, as the current person says; null for a remark alone
 */
public record NewThread(
        TextName text,
        long version,
        int from,
        int length,
        String words,
        @Nullable String suggestion,
        @Nullable Origin origin) {

    /** A remark alone. */
    public static NewThread remark(TextName text, long version, int from, int length, String words) {
        return new NewThread(text, version, from, length, words, null, null);
    }
}
