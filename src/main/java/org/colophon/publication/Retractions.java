package org.colophon.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayPublish;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what readers see, and tells them so at its address. Versions and records stay; what lists, feeds, search and
 * the like read is gone with the transaction. Publishing the article again ends the notice.
 *
 * <pre>{@code retractions.retract(id, RetractionKind.RETRACTED, "The interview did not take place.");}</pre>
 */
@Service
@Transactional
public class Retractions {

    static final int NOTICE_MAX = 2_000;

    private final Workflow workflow;
    private final StoredVersions versions;
    private final VersionJson json;
    private final Withdrawing withdrawing;
    private final RetractionRows rows;
    private final Milestones milestones;
    private final Clock clock;

    Retractions(
            Workflow workflow,
            StoredVersions versions,
            VersionJson json,
            Withdrawing withdrawing,
            RetractionRows rows,
            Milestones milestones,
            Clock clock) {
        this.workflow = workflow;
        this.versions = versions;
        this.json = json;
        this.withdrawing = withdrawing;
        this.rows = rows;
        this.milestones = milestones;
        this.clock = clock;
    }

    /**
     * Takes an article back. The schedule calls it with {@link RetractionKind#WITHDRAWN} at the hour.
     *
     * @param notice why, in plain text for readers, 2,000 characters at most; needed where the newsroom no longer stands
     *     by the article, and otherwise what may or should be said beyond the kind's own words, or empty
     * @throws BadInput with field {@code reason} or {@code state} when it cannot be done
     */
    @MayPublish
    public Retraction retract(ArticleId id, RetractionKind kind, String notice) {
        String said = checked(kind, notice);
        workflow.retracted(id, said.isEmpty() ? kind.title() : said);
        PublishedArticle seen = versions.current(id.value())
                .map(json::read)
                .orElseThrow(() -> new BadInput("state", "Readers do not see this article."));
        Person me = CurrentPerson.require();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Retraction made = new Retraction(
                Ids.next(),
                id,
                seen.number(),
                kind,
                seen.slug(),
                seen.language(),
                seen.headline(),
                seen.section().slug(),
                seen.firstPublishedAt(),
                said,
                now,
                me.name());
        rows.add(made, me.id());
        milestones.mark(new ManuscriptId(id.value()), Milestone.Kind.NAMED, kind.title());
        withdrawing.withdraw(seen, made);
        return made;
    }

    /** The notice that readers find instead of this article; empty where they find none. */
    @Transactional(readOnly = true)
    public Optional<Retraction> standing(ArticleId id) {
        return rows.standing(id.value());
    }

    /** The same by the article's slug, also by one that it had before. */
    @Transactional(readOnly = true)
    public Optional<Retraction> bySlug(String slug) {
        return rows.bySlug(slug);
    }

    private static String checked(RetractionKind kind, String notice) {
        String said = notice.strip();
        if (said.isEmpty() && kind == RetractionKind.RETRACTED) {
            throw new BadInput("reason", "Say to readers why, in a sentence or two.");
        }
        if (said.length() > NOTICE_MAX) {
            throw new BadInput("reason", "Keep it to %,d characters.".formatted(NOTICE_MAX));
        }
        return said;
    }
}
