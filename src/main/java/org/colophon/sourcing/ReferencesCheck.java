package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.article.Check;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Markup;
import org.colophon.markup.Rendered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every {@code {{fact}}} and {@code [@source]} in the text must be one that the article has. */
@Component
@Order(20)
class ReferencesCheck implements Check {

    private final Markup markup;
    private final SourceUses sources;

    ReferencesCheck(Markup markup, SourceUses sources) {
        this.markup = markup;
        this.sources = sources;
    }

    @Override
    public List<Finding> check(Draft draft) {
        Texts texts = draft.manuscript().texts();
        Rendered body = markup.article(texts.body(), draft.references());
        Set<String> unknown = new LinkedHashSet<>();
        unknown.addAll(markup.article(texts.headline(), draft.references()).unknownFacts());
        unknown.addAll(markup.article(texts.standfirst(), draft.references()).unknownFacts());
        unknown.addAll(body.unknownFacts());
        List<Finding> findings = new ArrayList<>();
        unknown.forEach(key -> findings.add(Finding.required(
                "unknown-fact", "The text uses {{%s}}, but the article has no such fact.".formatted(key), "facts")));
        body.unknownSources()
                .forEach(key -> findings.add(Finding.required(
                        "unknown-source",
                        "The text cites [@%s], but the article has no such source.".formatted(key),
                        "sources")));
        for (SourceUse use : sources.of(draft.article().id().value())) {
            if (!body.citedSources().contains(use.key())) {
                findings.add(Finding.advice(
                        "uncited-source",
                        "The source “%s” is listed, but not cited in the text."
                                .formatted(use.toArticleSource().source().title()),
                        "sources"));
            }
        }
        return findings;
    }
}
