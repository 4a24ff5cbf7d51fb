package org.colophon.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colophon.disclosure.Review;
import org.colophon.publication.PublishedNote;
import org.jspecify.annotations.Nullable;

/**
 * One published version in the story of an article.
 *
 * @param by who published it
 * @param state canonical
 * @param line what readers were told then
 * @param change what it changed for readers
 * @param words how many words readers saw of each kind of origin; empty where that was not kept
 * @param tools the AI tools
 * @param review the sign-off that covered it, or null
 * @param notes the corrections and updates that it brought
 * @param sources how many sources it listed
 * @param facts how many facts it listed, {@code verified} of them verified by the newsroom
 */
public record Step(
        int number,
        Instant at,
        String by,
        String state,
        String line,
        Change change,
        Map<String, Integer> words,
        List<ToolWords> tools,
        @Nullable Review review,
        List<PublishedNote> notes,
        int sources,
        int facts,
        int verified) {

    /** What a version changed for readers. */
    public enum Change {
        /** It is the first one. */
        FIRST,
        /** A fact was corrected or brought up to date. */
        CORRECTED,
        /** The text is another one. */
        TEXT,
        /** Only what readers are told about AI and its review. */
        DISCLOSURE,
        /** Something else, such as topics or sources. */
        OTHER
    }

    public Step {
        words = Map.copyOf(words);
        tools = List.copyOf(tools);
        notes = List.copyOf(notes);
    }

    /** How many words readers saw, 0 where that was not kept. */
    public int total() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them are of this kind of origin. @param kind its name, such as {@code AI} */
    public int words(String kind) {
        return words.getOrDefault(kind, 0);
    }

    /** The same as a part of all, in percent. */
    public int percent(String kind) {
        return total() == 0 ? 0 : Math.round(100f * words(kind) / total());
    }
}
