package org.colophon.publication;

import org.colophon.disclosure.CanonicalText;
import org.colophon.disclosure.CanonicalTexts;
import org.colophon.manuscript.Texts;
import org.springframework.stereotype.Component;

/** What a published version says, in the form that sign-offs and records are bound to. */
@Component
public class PublishedTextForms {

    private final CanonicalTexts texts;

    PublishedTextForms(CanonicalTexts texts) {
        this.texts = texts;
    }

    /** Versions from before headline and standfirst were kept as written have them as printed, which says the same. */
    public CanonicalText canonical(PublishedArticle version) {
        String headline = version.headlineWritten();
        String standfirst = version.standfirstWritten();
        return texts.of(
                version.language(),
                new Texts(
                        headline == null ? version.headline() : headline,
                        standfirst == null ? version.standfirst() : standfirst,
                        version.body()),
                version.references(),
                version.keyFacts());
    }
}
