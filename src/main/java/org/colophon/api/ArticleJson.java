package org.colophon.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.disclosure.Statement;
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
     */
    record DisclosureJson(String state, String line, List<String> details, double share, List<AiJson.Use> uses) {

        static DisclosureJson of(Statement statement) {
            return new DisclosureJson(
                    statement.state().code(),
                    statement.line(),
                    statement.details(),
                    statement.share(),
                    statement.uses().stream().map(AiJson.Use::of).toList());
        }
    }
}
