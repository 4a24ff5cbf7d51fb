package org.colophon.preflight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.article.Finding.Level;
import org.colophon.article.Section;
import org.colophon.identity.InNewsroom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs every check that features contribute, and weighs what they find as the newsroom decided. It knows none by name. */
@Service
@Transactional(readOnly = true)
public class Preflight {

    private final List<Check> checks;
    private final CheckPolicyRows policies;
    private final Articles articles;

    Preflight(List<Check> checks, CheckPolicyRows policies, Articles articles) {
        this.checks = checks;
        this.policies = policies;
        this.articles = articles;
    }

    /** What the checks find in the article as it stands. */
    @InNewsroom
    public Report of(ArticleId article) {
        return of(articles.draft(article));
    }

    /** What the checks find in this draft. A text that readers have seen already is held to what is always required. */
    @InNewsroom
    public Report of(Draft draft) {
        return report(draft, draft.references().frozen(), check -> check.check(draft));
    }

    /** What they would find at that time if the draft stayed as it is. */
    @InNewsroom
    public Report of(Draft draft, Instant at) {
        return report(draft, draft.references().frozen(), check -> check.check(draft, at));
    }

    /** What the checks find in a draft that was published elsewhere: it is held to what is always required. */
    @InNewsroom
    public Report ofArchived(Draft draft) {
        return report(draft, true, check -> check.check(draft));
    }

    private Report report(Draft draft, boolean seen, Function<Check, List<Finding>> run) {
        CheckPolicy policy = policies.current();
        Section in = draft.article().section();
        UUID section = in == null ? null : in.id();
        Function<CheckRule, Level> weight = rule -> {
            Level level = policy.level(rule, section);
            return seen && level == Level.REQUIRED && !rule.firm() ? Level.RECOMMENDED : level;
        };
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            Map<String, Level> levels = check.rules().stream().collect(Collectors.toMap(CheckRule::code, weight));
            if (levels.values().stream().anyMatch(level -> level != Level.OFF)) {
                run.apply(check).stream()
                        // What no rule speaks of is a mistake in the check, and must not slip through.
                        .map(finding -> finding.as(levels.getOrDefault(finding.code(), Level.REQUIRED)))
                        .filter(finding -> finding.level() != Level.OFF)
                        .forEach(findings::add);
            }
        }
        return new Report(findings);
    }
}
