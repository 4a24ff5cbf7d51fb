package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells an article about its sources, and those of its facts, that are gone, changed or retracted. Recommended where the
 * newsroom does not say otherwise: what was found by machine, at an hour nobody chose, must not keep an article from
 * readers; see docs/facts.md.
 */
@Component
@Order(25)
class ConditionsCheck implements Check {

    private static final Set<SourceCondition> ALARMING = SourceFilter.needingAttention();

    private static final CheckRule DEAD = CheckRule.recommended(
            "dead-source",
            "Dead sources",
            "No source of the article or of its facts is gone from its address: readers could not look there.");
    private static final CheckRule CHANGED = CheckRule.recommended(
            "changed-source",
            "Changed sources",
            "No source of the article or of its facts says something else by now than when the newsroom read it.");
    private static final CheckRule RETRACTED = CheckRule.recommended(
            "retracted-source",
            "Retracted sources",
            "No source of the article or of its facts has been retracted: what it said no longer holds.");

    private final StoredSources sources;

    ConditionsCheck(StoredSources sources) {
        this.sources = sources;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(DEAD, CHANGED, RETRACTED);
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (StoredSource stored : sources.usedBy(draft.article().id().value(), SourceFilter.codes(ALARMING))) {
            Source source = stored.toSource();
            SourceCondition condition = source.check().condition();
            findings.add(rule(condition)
                    .found(sentence(condition).formatted(source.title()), "sources")
                    .on("sources/" + source.id()));
        }
        return findings;
    }

    private static CheckRule rule(SourceCondition condition) {
        return switch (condition) {
            case DEAD -> DEAD;
            case CHANGED -> CHANGED;
            case RETRACTED -> RETRACTED;
            case UNCHECKED, REACHABLE -> throw new IllegalArgumentException("Nothing is wrong");
        };
    }

    private static String sentence(SourceCondition condition) {
        return switch (condition) {
            case DEAD -> "The source “%s” is no longer to be found at its address. Correct its address or replace it.";
            case CHANGED ->
                "The source “%s” says something else than when the newsroom read it. Look at both, then accept"
                        + " the change or replace the source.";
            case RETRACTED ->
                "The source “%s” has been retracted. Replace it, or say in the text that it was retracted.";
            case UNCHECKED, REACHABLE -> throw new IllegalArgumentException("Nothing is wrong");
        };
    }
}
