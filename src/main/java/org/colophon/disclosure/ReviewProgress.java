package org.colophon.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a reviewer has come with an article.
 *
 * @param lastAt when they were last seen at it
 * @param seconds for how long they have been at it: gaps of more than a minute do not count
 * @param opened ids of the {@link AiPassage}s that they opened
 * @param facts their judgements; one for a value that the fact no longer prints counts for nothing
 * @param looked the text as they looked at it last, or null
 */
public record ReviewProgress(
        Instant lastAt,
        long seconds,
        Set<String> opened,
        List<Judgement> facts,
        @Nullable CanonicalText looked) {

    public ReviewProgress {
        opened = Set.copyOf(opened);
        facts = List.copyOf(facts);
    }
}
