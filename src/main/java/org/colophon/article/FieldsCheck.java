package org.colophon.article;

import java.util.ArrayList;
import java.util.List;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Markup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An article needs a headline, a text, a section and somebody who wrote it. */
@Component
@Order(10)
class FieldsCheck implements Check {

    /** As printed, with the facts in it; what lists of published articles hold. */
    private static final int HEADLINE_MAX = 1_000;

    private static final int STANDFIRST_MAX = 4_000;

    private final Markup markup;

    FieldsCheck(Markup markup) {
        this.markup = markup;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        Texts texts = draft.manuscript().texts();
        if (texts.headline().isBlank()) {
            findings.add(Finding.required("no-headline", "Write a headline.", "headline"));
        }
        if (texts.body().isBlank()) {
            findings.add(Finding.required("no-body", "Write the article's text.", "body"));
        }
        boolean frozen = draft.references().frozen();
        if (!frozen && draft.article().section() == null) {
            findings.add(Finding.required("no-section", "Choose a section.", "section"));
        }
        if (!frozen && draft.article().bylines().isEmpty()) {
            findings.add(Finding.required("no-author", "Name at least one author.", "authors"));
        }
        if (markup.plainInline(texts.headline(), draft.references()).length() > HEADLINE_MAX) {
            findings.add(Finding.required(
                    "headline-too-long", "With its facts the headline is too long. Shorten it.", "headline"));
        }
        if (markup.plainInline(texts.standfirst(), draft.references()).length() > STANDFIRST_MAX) {
            findings.add(Finding.required(
                    "standfirst-too-long", "With its facts the standfirst is too long. Shorten it.", "standfirst"));
        }
        if (texts.standfirst().isBlank()) {
            findings.add(Finding.advice(
                    "no-standfirst", "A standfirst helps readers decide; lists and search show it.", "standfirst"));
        }
        return findings;
    }
}
