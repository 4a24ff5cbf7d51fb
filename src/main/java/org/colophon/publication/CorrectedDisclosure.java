package org.colophon.publication;

import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.SignOffDemand;
import org.colophon.disclosure.Statement;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Component;

/**
 * The disclosure of a corrected version. A sign-off covers the text that was signed, and a corrected text is another one:
 * it needs its own. Where no sign-off was on record nothing changes, since the words are by the same authors.
 */
@Component
class CorrectedDisclosure {

    private final Disclosures disclosures;
    private final Policies policies;
    private final PublishedTextForms texts;

    CorrectedDisclosure(Disclosures disclosures, Policies policies, PublishedTextForms texts) {
        this.disclosures = disclosures;
        this.policies = policies;
        this.texts = texts;
    }

    /**
     * The version with the disclosure that is true of it.
     *
     * @throws BadInput where the policy asks for a sign-off, and none covers the corrected text
     */
    PublishedArticle of(PublishedArticle corrected) {
        PublishedOrigins origins = corrected.origins();
        if (corrected.disclosure().review() == null || origins == null) {
            return corrected;
        }
        Statement now = disclosures.statement(
                corrected.id(),
                origins.authorship(),
                () -> texts.canonical(corrected),
                corrected.language(),
                corrected.sources().size());
        SignOffDemand demand = policies.current().terms().demand();
        boolean asked = demand == SignOffDemand.ALWAYS
                || (demand == SignOffDemand.WHERE_AI && now.state().usedAi());
        if (asked && now.review() == null) {
            throw new BadInput(
                    "sign-off",
                    "The corrected text needs a sign-off of its own. Correct the article in the editor, have it signed, and publish it there.");
        }
        return new VersionCopy(corrected).disclosure(now).make();
    }
}
