package org.colophon.sourcing;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table of facts, looked at and not stored.
 *
 * @param line where it begins in the file, counted from 1
 * @param label for people, even where the row cannot be taken; may be empty
 * @param entry what it says; null where the row cannot be taken
 * @param before the fact it changes, as it is; null for a new fact
 * @param problem why it cannot be taken; empty where it can
 */
public record FactImportRow(
        int line,
        String label,
        @Nullable FactEntry entry,
        @Nullable Fact before,
        String problem) {

    /** What importing does with a row. */
    public enum Outcome {
        NEW("New"),
        CHANGED("Changed"),
        SAME("As it is"),
        INVALID("Cannot be taken");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }

    /** What importing does with this row. */
    public Outcome outcome() {
        if (entry == null) {
            return Outcome.INVALID;
        }
        if (before == null) {
            return Outcome.NEW;
        }
        return says(entry, before) ? Outcome.SAME : Outcome.CHANGED;
    }

    private static boolean says(FactEntry entry, Fact fact) {
        FactDetails details = entry.details();
        String source = fact.source() == null ? "" : fact.source().toString();
        String day =
                fact.care().reviewBy() == null ? "" : fact.care().reviewBy().toString();
        FactStatus said = details.status();
        boolean judged = (said == FactStatus.DISPUTED || said == FactStatus.OUTDATED) && said != fact.status();
        return !judged
                && entry.label().equals(fact.label())
                && entry.stated().equals(fact.stated())
                && entry.source().equals(source)
                && same(details.locator(), fact.evidence().locator())
                && same(details.sentence(), fact.evidence().sentence())
                && same(details.notes(), fact.care().notes())
                && same(details.reviewBy(), day);
    }

    private static boolean same(@Nullable String said, String stored) {
        return said == null || said.equals(stored);
    }
}
