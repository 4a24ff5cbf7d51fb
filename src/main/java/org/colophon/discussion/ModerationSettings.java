package org.colophon.discussion;

import java.time.Clock;
import java.time.Instant;
import org.colophon.article.ArticleId;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayModerate;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of moderation for all articles, and the mode of single ones. Every decision is kept. */
@Service
@Transactional
public class ModerationSettings {

    private static final AuditSubject SUBJECT =
            new AuditSubject("moderation-rules", "", "Rules of moderation", "comments/rules");

    private final RuleRows rows;
    private final PublishedArticles articles;
    private final PublicChanges changes;
    private final AuditLog log;
    private final Clock clock;

    ModerationSettings(RuleRows rows, PublishedArticles articles, PublicChanges changes, AuditLog log, Clock clock) {
        this.rows = rows;
        this.articles = articles;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** What holds, with the number of the decision; 0 before the first one. */
    public record Current(int number, ModerationRules rules) {}

    /** The rules that hold now. */
    @MayModerate
    @Transactional(readOnly = true)
    public Current current() {
        RuleRows.Numbered now = rows.current();
        return new Current(now.number(), now.rules());
    }

    /**
     * Decides anew; it holds for the next comment on every node.
     *
     * @param base the number of the decision that was changed
     * @throws BadInput with field {@code base} when somebody else has decided since
     */
    @MayModerate
    public Current decide(ModerationRules rules, int base) {
        RuleRows.Numbered before = rows.current();
        if (before.number() != base) {
            throw stale();
        }
        if (before.rules().equals(rules)) {
            return current();
        }
        try {
            rows.add(base + 1, rules, clock.instant(), CurrentPerson.require().id());
        } catch (DuplicateKeyException e) {
            throw stale();
        }
        if (before.rules().closeAfterDays() != rules.closeAfterDays()) {
            changes.note(Subject.SITE);
        }
        log.note(new Deed(
                ModerationDeeds.RULES,
                SUBJECT,
                "%d banned and %d suspect words, %d links; first %d comments wait; closed after %d days."
                        .formatted(
                                rules.banned().size(),
                                rules.suspect().size(),
                                rules.links(),
                                rules.firstComments(),
                                rules.closeAfterDays())));
        return current();
    }

    /** Who can say what below an article. */
    @MayModerate
    @Transactional(readOnly = true)
    public DiscussionMode.Standing mode(ArticleId article) {
        return rows.mode(article).orElse(DiscussionMode.Standing.USUAL);
    }

    /**
     * Decides who can say what below an article.
     *
     * @param closes when it closes by itself, or null
     * @throws NotFound when readers do not see the article
     */
    @MayModerate
    public void setMode(ArticleId article, DiscussionMode mode, @Nullable Instant closes) {
        PublishedSummary summary =
                articles.summary(article).orElseThrow(() -> new NotFound("There is no such article."));
        rows.setMode(
                article, mode, closes, clock.instant(), CurrentPerson.require().id());
        changes.note(Subject.comments(article.value()));
        log.note(new Deed(
                ModerationDeeds.MODE,
                new AuditSubject("article", article.toString(), summary.headline(), "articles/" + article),
                mode.title() + "."));
    }

    private static BadInput stale() {
        return new BadInput("base", "Somebody else has changed the rules since you opened them. Load the page again.");
    }
}
