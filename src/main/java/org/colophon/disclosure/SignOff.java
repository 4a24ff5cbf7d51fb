package org.colophon.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's signature under one text: they read it, looked at every passage that AI wrote and compared its facts with
 * their sources. It belongs to one content and one language, and is never changed; it can end.
 *
 * @param version the manuscript's version that was signed
 * @param content what was signed
 * @param contentHash SHA-256 of it
 * @param origins digest of where AI wrote in the manuscript that was signed
 * @param role what the reviewer was in the newsroom
 * @param statement what they stated
 * @param passages how many AI passages there were, all of them opened
 * @param words how many words readers see
 * @param seconds that the review took: time with the review open and in use
 * @param hasty whether that is much faster than the text can be read
 * @param otherAuthors whether somebody else had written in the text
 * @param policy number of the policy it was given under
 * @param ended how it ended, or null while it stands
 */
public record SignOff(
        UUID id,
        ArticleId article,
        long version,
        CanonicalText content,
        String contentHash,
        String origins,
        PersonId reviewer,
        String name,
        String role,
        Instant at,
        String statement,
        int passages,
        List<Judgement> facts,
        int words,
        long seconds,
        boolean hasty,
        boolean otherAuthors,
        int policy,
        @Nullable Ended ended) {

    public SignOff {
        facts = List.copyOf(facts);
    }

    /** How a sign-off ended. @param by whose doing it was @param reason in their words; may be empty */
    public record Ended(Cause cause, Instant at, PersonId by, String reason) {}

    /** Why a sign-off ended. */
    public enum Cause {
        /** The reviewer, or somebody who may set the policy, took it back. */
        WITHDRAWN("it was withdrawn"),
        /** AI wrote in the text since, or text was marked as AI's. */
        AI_EDIT("AI wrote in the text since"),
        /** A further use of AI was declared since. */
        AI_DECLARED("a further use of AI was declared since");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }

        /** The cause on screen, as the second half of a sentence. */
        public String sentence() {
            return sentence;
        }
    }

    /** Whether it stands: nobody has taken it back and AI has not written since. The text may still have changed. */
    public boolean stands() {
        return ended == null;
    }

    /** The review as it is published with a text. @param changes the minor edits between the two */
    Review review(String publishedHash, List<MinorChange> changes) {
        return new Review(
                id,
                name,
                role,
                at,
                statement,
                contentHash,
                publishedHash,
                changes,
                passages,
                facts.size(),
                words,
                seconds,
                hasty,
                otherAuthors);
    }
}
