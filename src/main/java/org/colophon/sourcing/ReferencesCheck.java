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
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.Asked;
import org.colophon.markup.Located;
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

    private static final CheckRule UNKNOWN_FACT = CheckRule.firm(
            "unknown-fact",
            "Unknown facts",
            "Every fact that the text refers to is one that the article has: readers would see its braces.");
    private static final CheckRule UNKNOWN_FORMAT = CheckRule.firm(
            "unknown-format",
            "Formats of facts",
            "Every fact is asked for in a format that it can be printed in: readers would see its braces.");
    private static final CheckRule BROKEN_FACT = CheckRule.firm(
            "broken-fact", "Values of facts", "Every fact has a value of its kind: it cannot be printed otherwise.");
    private static final CheckRule UNKNOWN_SOURCE = CheckRule.firm(
            "unknown-source",
            "Unknown sources",
            "Every source that the text cites is one that the article has: readers would see its brackets.");
    private static final CheckRule FACT_IN_ADDRESS_OF_LINK = CheckRule.recommended(
            "fact-in-address",
            "Facts in addresses",
            "No link has a fact in its address: addresses print no facts, and the link leads nowhere.");
    private static final CheckRule UNCITED_SOURCE = CheckRule.recommended(
            "uncited-source",
            "Uncited sources",
            "Every source of the article is cited in its text: readers cannot tell otherwise what it stands for.");

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
    public List<CheckRule> rules() {
        return List.of(
                UNKNOWN_FACT, UNKNOWN_FORMAT, BROKEN_FACT, UNKNOWN_SOURCE, FACT_IN_ADDRESS_OF_LINK, UNCITED_SOURCE);
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
        Mentions mentions = new Mentions(markup, texts);
        Set<String> unknown = new LinkedHashSet<>();
        for (Asked.Mention mention : asked.missing()) {
            Fact fact = known.get(mention.key());
            if (fact != null) {
                findings.add(UNKNOWN_FORMAT
                        .found(cannotPrint(mention, fact), "facts")
                        .about(mention.key())
                        .at(mentions.ofFact(mention.toString())));
            } else if (unknown.add(mention.key())) {
                findings.add(UNKNOWN_FACT
                        .found(
                                "The text uses {{%s}}, but the article has no such fact.".formatted(mention.key()),
                                "facts")
                        .at(mentions.ofFact(mention.toString())));
            }
        }
        if (!draft.references().frozen()) {
            broken(known, findings);
            uncited(draft, body, findings);
        }
        inAddresses(mentions, findings);
        unknownSources(body, mentions, findings);
        return findings;
    }

    private static void broken(Map<String, Fact> known, List<Finding> findings) {
        known.forEach((key, fact) -> {
            if (!FactPrinter.fits(fact.stated())) {
                findings.add(BROKEN_FACT
                        .found(
                                "The fact “%s” ({{%s}}) does not have the value of a %s. Correct its value or its kind."
                                        .formatted(
                                                fact.label(), key, fact.kind().code()),
                                "facts")
                        .about(key));
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

    private static void inAddresses(Mentions mentions, List<Finding> findings) {
        Set<String> keys = new LinkedHashSet<>();
        for (Located link : mentions.links()) {
            Matcher fact = FACT_IN_ADDRESS.matcher(link.words());
            while (fact.find()) {
                if (keys.add(fact.group(1))) {
                    findings.add(FACT_IN_ADDRESS_OF_LINK
                            .found(
                                    "A link has {{%s}} in its address. Addresses print no facts: write the address itself."
                                            .formatted(fact.group(1)),
                                    "body")
                            .at(TextName.BODY, link.from(), link.length()));
                }
            }
        }
    }

    private static void unknownSources(Rendered body, Mentions mentions, List<Finding> findings) {
        body.unknownSources()
                .forEach(key -> findings.add(UNKNOWN_SOURCE
                        .found("The text cites [@%s], but the article has no such source.".formatted(key), "sources")
                        .at(mentions.ofSource(key))));
    }

    private void uncited(Draft draft, Rendered body, List<Finding> findings) {
        for (SourceUse use : sources.of(draft.article().id().value())) {
            if (!body.citedSources().contains(use.key())) {
                findings.add(UNCITED_SOURCE
                        .found(
                                "The source “%s” is listed, but not cited in the text."
                                        .formatted(
                                                use.toArticleSource().source().title()),
                                "sources")
                        .about(use.key()));
            }
        }
    }
}
