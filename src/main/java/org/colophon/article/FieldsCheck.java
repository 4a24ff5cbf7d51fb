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

    private static final CheckRule NO_HEADLINE = CheckRule.firm(
            "no-headline", "Headline", "The article has a headline: lists, feeds and search show nothing else of it.");
    private static final CheckRule NO_BODY =
            CheckRule.firm("no-body", "Text", "The article has a text: there is nothing to read otherwise.");
    private static final CheckRule NO_SECTION =
            CheckRule.firm("no-section", "Section", "The article has a section: readers find it there.");
    private static final CheckRule NO_AUTHOR = CheckRule.firm(
            "no-author", "Author", "The article names somebody who wrote it: readers may know who answers for it.");
    private static final CheckRule HEADLINE_TOO_LONG = CheckRule.firm(
            "headline-too-long",
            "Headline that can be stored",
            "The headline, with its facts in it, has 1,000 characters at most: lists hold no more.");
    private static final CheckRule STANDFIRST_TOO_LONG = CheckRule.firm(
            "standfirst-too-long",
            "Standfirst that can be stored",
            "The standfirst, with its facts in it, has 4,000 characters at most: lists hold no more.");
    private static final CheckRule NO_STANDFIRST = CheckRule.recommended(
            "no-standfirst",
            "Standfirst",
            "The article has a standfirst: it helps readers decide, and lists and search show it.");

    /** As printed, with the facts in it; what lists of published articles hold. */
    private static final int HEADLINE_MAX = 1_000;

    private static final int STANDFIRST_MAX = 4_000;

    private final Markup markup;

    FieldsCheck(Markup markup) {
        this.markup = markup;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(
                NO_HEADLINE, NO_BODY, NO_SECTION, NO_AUTHOR, HEADLINE_TOO_LONG, STANDFIRST_TOO_LONG, NO_STANDFIRST);
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        Texts texts = draft.manuscript().texts();
        if (texts.headline().isBlank()) {
            findings.add(NO_HEADLINE.found("Write a headline.", "headline"));
        }
        if (texts.body().isBlank()) {
            findings.add(NO_BODY.found("Write the article's text.", "body"));
        }
        boolean frozen = draft.references().frozen();
        if (!frozen && draft.article().section() == null) {
            findings.add(NO_SECTION.found("Choose a section.", "section"));
        }
        if (!frozen && draft.article().bylines().isEmpty()) {
            findings.add(NO_AUTHOR.found("Name at least one author.", "authors"));
        }
        if (markup.plainInline(texts.headline(), draft.references()).length() > HEADLINE_MAX) {
            findings.add(HEADLINE_TOO_LONG.found("With its facts the headline is too long. Shorten it.", "headline"));
        }
        if (markup.plainInline(texts.standfirst(), draft.references()).length() > STANDFIRST_MAX) {
            findings.add(
                    STANDFIRST_TOO_LONG.found("With its facts the standfirst is too long. Shorten it.", "standfirst"));
        }
        if (texts.standfirst().isBlank()) {
            findings.add(
                    NO_STANDFIRST.found("A standfirst helps readers decide; lists and search show it.", "standfirst"));
        }
        return findings;
    }
}
