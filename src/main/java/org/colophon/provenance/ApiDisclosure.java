package org.colophon.provenance;

import java.time.Instant;
import java.util.List;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure of a published version in the API.
 *
 * @param state canonical, such as {@code ai-assisted}
 * @param line the visible line
 * @param details the sentences behind it
 * @param aiShare the part of the words that AI wrote, 0 to 1
 * @param digitalSourceType IPTC's identifier, or null where none is true
 * @param review who reviewed it, or null where no review is on record
 * @param verdict whether a rule asks for the label; null in versions from before that was kept
 * @param record where the signed record is
 */
public record ApiDisclosure(
        String state,
        String line,
        List<String> details,
        double aiShare,
        List<AiUse> uses,
        @Nullable String digitalSourceType,
        @Nullable ReviewJson review,
        @Nullable Verdict verdict,
        String record) {

    /** A review. @param hasty whether it was much faster than the text can be read */
    public record ReviewJson(String reviewer, String role, Instant at, boolean hasty) {}

    public ApiDisclosure {
        details = List.copyOf(details);
        uses = List.copyOf(uses);
    }

    /** What the API says of this version. */
    public static ApiDisclosure of(Disclosed disclosed) {
        return new ApiDisclosure(
                disclosed.state(),
                disclosed.line(),
                disclosed.details(),
                disclosed.statement().share(),
                disclosed.statement().uses(),
                disclosed
                        .marks()
                        .iptc()
                        .map(code -> DisclosureMarks.IPTC + code)
                        .orElse(null),
                disclosed
                        .review()
                        .map(review -> new ReviewJson(review.reviewer(), review.role(), review.at(), review.hasty()))
                        .orElse(null),
                disclosed.statement().verdict(),
                disclosed.record());
    }
}
