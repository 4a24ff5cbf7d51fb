package org.colophon.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published over some time, as told about AI. Every article with a version in that time counts once, by its last
 * version in it.
 *
 * @param from the first day, in the newsroom's zone
 * @param to the last day, included
 * @param states every state, also those that no article had
 * @param months every month of the period, by the last version's day
 * @param sections the sections by name
 * @param tools the most used first
 * @param medianSeconds how long the median review of a published text took, or null without any
 * @param hasty published texts whose review was much faster than they can be read
 * @param corrections notes of correction that were published
 * @param updates notes of an update that were published
 */
public record AiFigures(
        LocalDate from,
        LocalDate to,
        List<ByState> states,
        List<ByMonth> months,
        List<BySection> sections,
        List<ByTool> tools,
        @Nullable Long medianSeconds,
        long hasty,
        long corrections,
        long updates) {

    public AiFigures {
        states = List.copyOf(states);
        months = List.copyOf(months);
        sections = List.copyOf(sections);
        tools = List.copyOf(tools);
    }

    /** How many articles said so. @param state code of the {@code DisclosureState} */
    public record ByState(String state, long articles) {}

    /**
     * How many articles of a month AI had no recorded part in, and those in which it had one with and without a review.
     */
    public record ByMonth(YearMonth month, long without, long reviewed, long unreviewed) {}

    /**
     * A section, and so its desk.
     *
     * @param ai articles in which AI had a part, of them {@code reviewed} with a review on record
     * @param words of the bodies, of them {@code aiWords} by AI
     */
    public record BySection(String slug, String name, long articles, long ai, long reviewed, long words, long aiWords) {

        /** The part of the words that AI wrote, 0 to 1. */
        public double aiShare() {
            return words == 0 ? 0 : (double) aiWords / words;
        }
    }

    /** A tool and what it was used for. @param purpose code of the {@code AiPurpose} */
    public record ByTool(String tool, String purpose, long articles) {}

    /** All articles. */
    public long articles() {
        return states.stream().mapToLong(ByState::articles).sum();
    }

    /** Articles in which AI had a part. */
    public long ai() {
        return sections.stream().mapToLong(BySection::ai).sum();
    }

    /** Those of {@link #ai()} with a review on record. */
    public long reviewed() {
        return sections.stream().mapToLong(BySection::reviewed).sum();
    }
}
