package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.article.Check;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Asked;
import org.colophon.markup.Markup;
import org.colophon.markup.Rendered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every {@code {{fact}}} and {@code [@source]} in the text must be one that the article has, in a format that there is,
 * and every fact must have a value of its kind: readers would see it otherwise.
 */
@Component
@Order(20)
class ReferencesCheck implements Check {

    private static final Pattern FACT_IN_ADDRESS = Pattern.compile("(?:\\{|%7[Bb]){2}([^{}%\\s]+)(?:}|%7[Dd]){2}");

    private final Markup markup;
    private final FactUses facts;
    private final SourceUses sources;

    ReferencesCheck(Markup markup, FactUses facts, SourceUses sources) {
        this.markup = markup;
        this.facts = facts;
        this.sources = sources;
    }

    @Override
    public List<Finding> check(Draft draft) {
        Texts texts = draft.manuscript().texts();
        Asked asked = new Asked(draft.references());
        markup.inline(texts.headline(), asked);
        markup.inline(texts.standfirst(), asked);
        Rendered body = markup.article(texts.body(), asked);
        Map<String, Fact> known = new LinkedHashMap<>();
        facts.of(draft.article().id().value())
                .forEach(use -> known.put(use.key(), use.toArticleFact().fact()));
        List<Finding> findings = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Asked.Mention mention : asked.missing()) {
            Fact fact = known.get(mention.key());
            if (fact != null) {
                findings.add(Finding.required("unknown-format", cannotPrint(mention, fact), "facts"));
            } else if (unknown.add(mention.key())) {
                findings.add(Finding.required(
                        "unknown-fact",
                        "The text uses {{%s}}, but the article has no such fact.".formatted(mention.key()),
                        "facts"));
            }
        }
        if (!draft.references().frozen()) {
            broken(known, findings);
            uncited(draft, body, findings);
        }
        inAddresses(texts.body(), findings);
        unknownSources(body, findings);
        return findings;
    }

    private static void broken(Map<String, Fact> known, List<Finding> findings) {
        known.forEach((key, fact) -> {
            if (!FactPrinter.fits(fact.stated())) {
                findings.add(Finding.required(
                        "broken-fact",
                        "The fact “%s” ({{%s}}) does not have the value of a %s. Correct its value or its kind."
                                .formatted(fact.label(), key, fact.kind().code()),
                        "facts"));
            }
        });
    }

    private static String cannotPrint(Asked.Mention mention, Fact fact) {
        boolean empty = FactFormat.of(mention.format())
                .filter(format -> format.suits(fact.kind()))
                .isPresent();
        return empty
                ? "The text uses {{%s}}, but nothing is recorded there. Complete the fact or leave the format out."
                        .formatted(mention)
                : "The text uses {{%s}}, but a fact of the kind %s has no such format. There are: %s."
                        .formatted(mention, fact.kind().code(), FactFormat.names(fact.kind()));
    }

    private void inAddresses(String body, List<Finding> findings) {
        Set<String> keys = new LinkedHashSet<>();
        markup.relinked(body, target -> {
            Matcher fact = FACT_IN_ADDRESS.matcher(target);
            while (fact.find()) {
                keys.add(fact.group(1));
            }
            return target;
        });
        keys.forEach(key -> findings.add(Finding.advice(
                "fact-in-address",
                "A link has {{%s}} in its address. Addresses print no facts: write the address itself.".formatted(key),
                "body")));
    }

    private static void unknownSources(Rendered body, List<Finding> findings) {
        body.unknownSources()
                .forEach(key -> findings.add(Finding.required(
                        "unknown-source",
                        "The text cites [@%s], but the article has no such source.".formatted(key),
                        "sources")));
    }

    private void uncited(Draft draft, Rendered body, List<Finding> findings) {
        for (SourceUse use : sources.of(draft.article().id().value())) {
            if (!body.citedSources().contains(use.key())) {
                findings.add(Finding.advice(
                        "uncited-source",
                        "The source “%s” is listed, but not cited in the text."
                                .formatted(use.toArticleSource().source().title()),
                        "sources"));
            }
        }
    }
}
