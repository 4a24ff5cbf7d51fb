package org.colophon.reader.page;

import java.util.List;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.DisclosureWords;
import org.colophon.disclosure.Review;
import org.colophon.provenance.Disclosed;
import org.colophon.provenance.Step;
import org.colophon.publication.PublishedArticle;

/**
 * How an article was made, as its page tells it.
 *
 * @param headline as plain text
 * @param steps the published versions, the newest first
 * @param left how many versions between the first and the others are left out
 * @param recorded the place of the newest version in the newsroom's record; 0 where it has none yet
 */
public record ProvenancePage(
        PublishedArticle article,
        String headline,
        Words words,
        Times times,
        Disclosed disclosed,
        List<Step> steps,
        int left,
        long recorded) {

    public ProvenancePage {
        steps = List.copyOf(steps);
    }

    /** The version that readers see now. */
    public Step now() {
        return steps.getFirst();
    }

    /** What a tool was used for, in the page's language. */
    public String purpose(AiUse use) {
        return DisclosureWords.purpose(use.purpose(), words.language());
    }

    /** What a reviewer is in the newsroom, in the page's language. */
    public String role(Review review) {
        return DisclosureWords.role(review.role(), words.language());
    }

    /** How long a review took, in minutes, at least 1. */
    public long minutes(Review review) {
        return Math.max(1, Math.round(review.seconds() / 60.0));
    }
}
