package org.colophon.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A manuscript as it stands.
 *
 * @param texts headline, standfirst and body
 * @param runs for each text, where its characters come from; the lengths add up to the text
 * @param words how many words readers see
 * @param aiShare the part of them that AI tools wrote, 0 to 1
 * @param unexplained stretches that nobody has accounted for
 * @param people the names of those whose ids occur
 */
record ManuscriptJson(
        long version,
        Map<String, String> texts,
        Map<String, List<StoredEditJson.RunJson>> runs,
        int words,
        int aiWords,
        double aiShare,
        List<PlaceJson> unexplained,
        Map<UUID, String> people) {

    /** A stretch of one of the texts. */
    record PlaceJson(String text, int from, int length) {}
}
