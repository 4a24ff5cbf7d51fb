package org.colophon.sourcing;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about a fact beyond what it says. Null leaves what is stored, and means empty for a new fact.
 *
 * @param locator where in the source: a page, a minute, a section; 500 characters at most
 * @param sentence the sentence of the source that says it; 2,000 characters at most
 * @param notes for colleagues; 4,000 characters at most
 * @param reviewBy an ISO date; empty for no day
 * @param status what others think of the fact. Nobody's word is taken for {@link FactStatus#VERIFIED}: that is said in
 *     the newsroom
 * @param revision the revision of the fact that the person saw; null to change it whatever it is now
 * @param shown whether it stands in the article's box of key facts, as all do until somebody says otherwise; looked at
 *     only where a whole list of an article's facts comes in
 * @param fact the newsroom's fact that is meant; null for one of the article's own. Looked at as {@code shown} is: where
 *     the article does not use it yet, it does from then on, and nothing else of the entry is looked at
 */
public record FactDetails(
        @Nullable String locator,
        @Nullable String sentence,
        @Nullable String notes,
        @Nullable String reviewBy,
        @Nullable FactStatus status,
        @Nullable Long revision,
        @Nullable Boolean shown,
        @Nullable FactId fact) {

    /** Leaves everything as it is stored. */
    public static final FactDetails KEPT = new FactDetails(null, null, null, null, null, null, null, null);

    /** @throws BadInput naming the first field that cannot be taken */
    public FactDetails {
        locator = EntryText.optional("locator", "place in the source", locator, 500);
        sentence = EntryText.optional("sentence", "quoted sentence", sentence, 2_000);
        notes = EntryText.optional("notes", "notes", notes, 4_000);
        reviewBy = EntryText.optional("reviewBy", "day of review", reviewBy, 40);
        if (reviewBy != null && !reviewBy.isEmpty()) {
            reviewBy = day(reviewBy).toString();
        }
    }

    /** The same with a place in the source and the sentence that stands there. */
    public FactDetails withEvidence(String where, String words) {
        return new FactDetails(where, words, notes, reviewBy, status, revision, shown, fact);
    }

    /** The same with a day of review, or none, and notes. */
    public FactDetails withCare(@Nullable LocalDate day, String words) {
        return new FactDetails(
                locator, sentence, words, day == null ? "" : day.toString(), status, revision, shown, fact);
    }

    /** The same with what others think of the fact. */
    public FactDetails withStatus(FactStatus said) {
        return new FactDetails(locator, sentence, notes, reviewBy, said, revision, shown, fact);
    }

    /** The same, to be refused when the fact has another revision by now. */
    public FactDetails withRevision(long seen) {
        return new FactDetails(locator, sentence, notes, reviewBy, status, seen, shown, fact);
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new BadInput("reviewBy", "Enter the day as year-month-day, such as 2026-11-09.");
        }
    }
}
