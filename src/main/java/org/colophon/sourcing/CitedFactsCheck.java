package org.colophon.sourcing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.markup.Markup;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks at the facts that readers will see, in the texts or in the box of key facts: are they verified, and by what? */
@Component
@Order(22)
class CitedFactsCheck implements Check {

    private static final CheckRule UNVERIFIED_FACT = CheckRule.recommended(
            "unverified-fact",
            "Unverified facts",
            "Somebody has verified every fact that readers will see: a value in the text stands for the whole article.");
    private static final CheckRule DISPUTED_FACT =
            CheckRule.recommended("disputed-fact", "Disputed facts", "Nobody disputes a fact that readers will see.");
    private static final CheckRule OVERDUE_FACT = CheckRule.recommended(
            "overdue-fact",
            "Overdue facts",
            "No fact that readers will see is marked as outdated, or past the day by which somebody wanted to look at it"
                    + " again.");
    private static final CheckRule FACT_WITHOUT_SOURCE = CheckRule.recommended(
            "fact-without-source",
            "Facts without a source",
            "Every fact that readers will see names its source: readers ask where a value comes from.");

    /** More facts of one kind are told of in one finding. */
    static final int MOST = 20;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);

    private final FactUses facts;
    private final Markup markup;
    private final Newsroom newsroom;
    private final Clock clock;

    CitedFactsCheck(FactUses facts, Markup markup, Newsroom newsroom, Clock clock) {
        this.facts = facts;
        this.markup = markup;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(UNVERIFIED_FACT, DISPUTED_FACT, OVERDUE_FACT, FACT_WITHOUT_SOURCE);
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.references().frozen()) {
            return List.of();
        }
        Mentions mentions = new Mentions(markup, draft.manuscript().texts());
        List<ArticleFact> seen = facts.of(draft.article().id().value()).stream()
                .map(FactUse::toArticleFact)
                .filter(use -> use.shown() || mentions.factKeys().contains(use.key()))
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), newsroom.zone());
        Told unverified = new Told(UNVERIFIED_FACT, mentions);
        Told disputed = new Told(DISPUTED_FACT, mentions);
        Told overdue = new Told(OVERDUE_FACT, mentions);
        Told sourceless = new Told(FACT_WITHOUT_SOURCE, mentions);
        for (ArticleFact use : seen) {
            Fact fact = use.fact();
            LocalDate review = fact.care().reviewBy();
            switch (fact.status()) {
                case UNVERIFIED -> unverified.add(use, "Nobody has verified the fact “%s” ({{%s}}).");
                case DISPUTED -> disputed.add(use, "The fact “%s” ({{%s}}) is disputed. Settle it, or leave it out.");
                case OUTDATED -> overdue.add(use, "The fact “%s” ({{%s}}) is outdated. Enter the value of today.");
                case VERIFIED -> {}
            }
            if (fact.status() != FactStatus.OUTDATED && review != null && review.isBefore(today)) {
                overdue.add(use, "The fact “%s” ({{%s}}) was to be looked at again by " + DAY.format(review) + ".");
            }
            if (fact.source() == null) {
                sourceless.add(use, "The fact “%s” ({{%s}}) has no source. Say where it comes from.");
            }
        }
        List<Finding> findings = new ArrayList<>();
        List.of(unverified, disputed, overdue, sourceless).forEach(told -> told.into(findings));
        return findings;
    }

    /** The findings of one rule, of which the first are told one by one. */
    private static final class Told {

        private final CheckRule rule;
        private final Mentions mentions;
        private final List<Finding> found = new ArrayList<>();
        private int more;

        Told(CheckRule rule, Mentions mentions) {
            this.rule = rule;
            this.mentions = mentions;
        }

        /** @param sentence with room for label and key */
        void add(ArticleFact use, String sentence) {
            if (found.size() == MOST) {
                more++;
                return;
            }
            found.add(rule.found(sentence.formatted(use.fact().label(), use.key()), "facts")
                    .about(use.key())
                    .at(mentions.ofKey(use.key()).orElse(null)));
        }

        void into(List<Finding> findings) {
            findings.addAll(found);
            if (more > 0) {
                findings.add(rule.found("The same holds for %,d more facts.".formatted(more), "facts"));
            }
        }
    }
}
