package org.colophon.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account was asked about one version of an article.
 *
 * @param version of the manuscript that the link shows
 * @param compared the version that this one can be compared with; null for none
 * @param mail where to write to; may be empty
 * @param question what was asked, plain text
 * @param endedAt when the link was revoked; null while it was not
 * @param openings how often the page was opened by a person
 * @param machines how often by what says it is a program, such as a mail scanner
 * @param lastOpened when a person last opened it; null for never
 * @param lastDevice the family of the browser then, such as "Firefox"; empty for never
 * @param answers from the first to the last, which is the one that counts
 */
public record Consultation(
        UUID id,
        ArticleId article,
        long version,
        @Nullable Long compared,
        String name,
        String mail,
        Capacity capacity,
        String question,
        Instant askedAt,
        PersonId askedBy,
        Instant expiresAt,
        @Nullable Instant endedAt,
        int openings,
        int machines,
        @Nullable Instant lastOpened,
        String lastDevice,
        List<Answer> answers) {

    public Consultation {
        answers = List.copyOf(answers);
    }

    /** What was answered. @param words plain text with line breaks; may be empty with an approval */
    public record Answer(Verdict verdict, String words, Instant at) {}

    /** The answer that counts, if there is one. */
    public Optional<Answer> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** Whether the link still leads to the page. */
    public boolean openAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
