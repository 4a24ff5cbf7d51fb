package org.colophon.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.disclosure.Review;
import org.colophon.disclosure.SignOff;
import org.colophon.disclosure.Statement;
import org.colophon.disclosure.Verdict;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An article as members of the newsroom see it: the draft as it stands.
 *
 * @param state {@code draft} or {@code published}
 * @param version counts the saves of the texts; what a PATCH names as {@code baseVersion}
 * @param ai what the desk declared about AI beside the text, null when nothing
 * @param disclosure what readers would be told
 * @param url where readers find it, null when it was never published
 * @param findings what the checks before publishing find
 */
record ArticleJson(
        UUID id,
        String state,
        String language,
        String slug,
        String headline,
        String standfirst,
        String body,
        long version,
        @Nullable SectionJson section,
        List<TopicJson> topics,
        List<AuthorJson> authors,
        List<FactJson> facts,
        List<SourceJson> sources,
        @Nullable AiJson ai,
        DisclosureJson disclosure,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        boolean changedSincePublished,
        boolean trashed,
        @Nullable String url,
        @Nullable UUID translationOf,
        List<FindingJson> findings) {

    /**
     * What readers are told about AI.
     *
     * @param state such as {@code ai-assisted-unreviewed}
     * @param share the part of the words that AI tools wrote, 0 to 1
     * @param uses the tools and what they were used for
     * @param verdict whether a label has to be shown
     * @param signOff who signed for the text, null where nobody has yet
     */
    record DisclosureJson(
            String state,
            String line,
            List<String> details,
            double share,
            List<AiJson.Use> uses,
            @Nullable VerdictJson verdict,
            @Nullable SignOffJson signOff) {

        /** @param signOffs of the article, the newest first */
        static DisclosureJson of(Statement statement, List<SignOff> signOffs) {
            Verdict verdict = statement.verdict();
            return new DisclosureJson(
                    statement.state().code(),
                    statement.line(),
                    statement.details(),
                    statement.share(),
                    statement.uses().stream().map(AiJson.Use::of).toList(),
                    verdict == null ? null : VerdictJson.of(verdict),
                    SignOffJson.of(statement.review(), signOffs));
        }
    }

    /**
     * Whether a label has to be shown, and by which rule.
     *
     * @param kind {@code label-required}, {@code exempt} or {@code voluntary}
     */
    record VerdictJson(String kind, String jurisdiction, String rule, String reason) {

        static VerdictJson of(Verdict verdict) {
            return new VerdictJson(
                    Coded.name(verdict.kind()), verdict.jurisdiction(), verdict.rule(), verdict.reason());
        }
    }

    /**
     * The sign-off that covers the draft; where none does, the newest.
     *
     * @param role such as {@code standards-editor}
     * @param covers whether it covers the draft as it stands
     * @param hasty whether it was given faster than the text can be read
     * @param endedBecause {@code withdrawn}, {@code ai-edit} or {@code ai-declared}; null while it stands
     */
    record SignOffJson(
            String reviewer,
            String role,
            Instant at,
            boolean covers,
            boolean hasty,
            @Nullable String endedBecause) {

        static @Nullable SignOffJson of(@Nullable Review covering, List<SignOff> signOffs) {
            if (covering != null) {
                return new SignOffJson(
                        covering.reviewer(), covering.role(), covering.at(), true, covering.hasty(), null);
            }
            if (signOffs.isEmpty()) {
                return null;
            }
            SignOff last = signOffs.getFirst();
            SignOff.Ended ended = last.ended();
            return new SignOffJson(
                    last.name(),
                    last.role(),
                    last.at(),
                    false,
                    last.hasty(),
                    ended == null ? null : Coded.name(ended.cause()));
        }
    }
}
