package org.colophon.article;

import static org.colophon.article.ArticleState.APPROVED;
import static org.colophon.article.ArticleState.CORRECTING;
import static org.colophon.article.ArticleState.DRAFT;
import static org.colophon.article.ArticleState.IN_REVIEW;
import static org.colophon.article.ArticleState.KILLED;
import static org.colophon.article.ArticleState.PITCH;
import static org.colophon.article.ArticleState.PUBLISHED;
import static org.colophon.article.ArticleState.RETRACTED;
import static org.colophon.article.ArticleState.SCHEDULED;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayPublish;
import org.colophon.identity.MayWrite;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.manuscript.Texts;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes articles from state to state, as the table in {@link ArticleAction} allows, and keeps every step.
 *
 * <p>All methods throw {@link AccessDeniedException} where the person may not, {@link BadInput} for {@code state} where
 * the article cannot, and {@link NotFound} where there is none. What another feature has to do with a step listens to
 * {@link ArticleMoved}, which is told in the same transaction.
 */
@Service
@Transactional
public class Workflow {

    static final int REASON_MAX = 2_000;

    private final Articles articles;
    private final ArticleRepository rows;
    private final ArticleMoves moves;
    private final Manuscripts manuscripts;
    private final Milestones milestones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Workflow(
            Articles articles,
            ArticleRepository rows,
            ArticleMoves moves,
            Manuscripts manuscripts,
            Milestones milestones,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.rows = rows;
        this.moves = moves;
        this.manuscripts = manuscripts;
        this.milestones = milestones;
        this.events = events;
        this.clock = clock;
    }

    /** Starts an article as an idea that an editor has to take up. @param language BCP 47 tag */
    @MayWrite
    public Article pitch(String language, Texts texts) {
        Article article = articles.start(language, texts);
        StoredArticle stored = locked(article.id());
        stored.moved(PITCH, clock.instant());
        return stored.toArticle();
    }

    /** Makes a draft of a pitch. */
    @MayEdit
    public Article takeUp(ArticleId id) {
        return move(id, ArticleAction.TAKE_UP, DRAFT, "");
    }

    /** Hands the text in. @param note for whoever reviews it, may be empty */
    @MayWrite
    public Article submit(ArticleId id, String note) {
        Article article = move(id, ArticleAction.SUBMIT, IN_REVIEW, note);
        milestones.mark(manuscript(id), Milestone.Kind.SUBMITTED, "Handed in");
        return article;
    }

    /** Takes back what was handed in. */
    @MayWrite
    public Article recall(ArticleId id) {
        return back(id, ArticleAction.RECALL, "");
    }

    /** Returns the text to its authors. @param reason what has to be done, not empty */
    @MayEdit
    public Article sendBack(ArticleId id, String reason) {
        return back(id, ArticleAction.SEND_BACK, required(reason));
    }

    /**
     * Names the point of the manuscript that is approved. Called by the review once everybody has approved who has to.
     *
     * @param version of the manuscript; what is written after it is not approved
     */
    @MayEdit
    public Article approve(ArticleId id, long version) {
        StoredArticle stored = allowed(id, ArticleAction.APPROVE);
        name(stored, version);
        milestones.mark(manuscript(id), Milestone.Kind.APPROVED, "Approved", version);
        return moved(stored, ArticleAction.APPROVE, stored.state() == SCHEDULED ? SCHEDULED : APPROVED, "");
    }

    /** Names the point that is published at an hour. Called by publication, which keeps the hour. */
    @MayPublish
    public Article schedule(ArticleId id, long version, String words) {
        StoredArticle stored = allowed(id, ArticleAction.SCHEDULE);
        name(stored, version);
        return moved(stored, ArticleAction.SCHEDULE, SCHEDULED, words);
    }

    /** Takes it off the schedule. @param approved whether the point it was scheduled with stays approved */
    @MayPublish
    public Article unschedule(ArticleId id, boolean approved, String words) {
        StoredArticle stored = allowed(id, ArticleAction.UNSCHEDULE);
        if (!approved) {
            stored.setPoint(null, false);
        }
        return moved(stored, ArticleAction.UNSCHEDULE, approved ? APPROVED : writing(stored), words);
    }

    /**
     * Notes that readers see a version made of the draft. Called by publication in the same transaction.
     *
     * @param differs whether the text has moved on since the point that was published
     */
    @MayPublish
    public Article published(ArticleId id, Instant at, boolean differs) {
        StoredArticle stored = allowed(id, ArticleAction.PUBLISH);
        stored.published(at, differs);
        stored.setPoint(null, false);
        return moved(stored, ArticleAction.PUBLISH, differs ? CORRECTING : PUBLISHED, "");
    }

    /** Begins the next version beside the one that readers see. */
    @MayWrite
    public Article correct(ArticleId id) {
        return move(id, ArticleAction.CORRECT, CORRECTING, "");
    }

    /**
     * Makes the text what it was when it was last published, as new edits, and ends the correction. Fields, facts and
     * sources stay as they are.
     */
    @MayWrite
    public Article dropCorrection(ArticleId id) {
        StoredArticle stored = allowed(id, ArticleAction.DROP_CORRECTION);
        Milestone published = milestones.list(manuscript(id)).stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.PUBLISHED)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "state", "It is not on record what text was published. Restore it from the history."));
        articles.restore(id, published.version());
        stored.sameAsPublished();
        return moved(stored, ArticleAction.DROP_CORRECTION, PUBLISHED, "");
    }

    /** Notes that readers do not see the article any more. Called by publication in the same transaction. */
    @MayPublish
    public Article retracted(ArticleId id, String reason) {
        StoredArticle stored = allowed(id, ArticleAction.RETRACT);
        stored.retracted();
        stored.setPoint(null, false);
        return moved(stored, ArticleAction.RETRACT, RETRACTED, required(reason));
    }

    /** Gives an article up that was never published. @param reason why, not empty */
    @MayEdit
    public Article kill(ArticleId id, String reason) {
        StoredArticle stored = allowed(id, ArticleAction.KILL);
        stored.setPoint(null, false);
        return moved(stored, ArticleAction.KILL, KILLED, required(reason));
    }

    /** Makes a draft of what was killed. */
    @MayEdit
    public Article revive(ArticleId id) {
        return move(id, ArticleAction.REVIVE, DRAFT, "");
    }

    /** Makes a draft of what was retracted. Readers go on seeing that it was, until it is published again. */
    @MayPublish
    public Article reopen(ArticleId id) {
        return move(id, ArticleAction.REOPEN, DRAFT, "");
    }

    /** Lets nothing be published before a lawyer has looked. @param asked whether one was asked already */
    @MayEdit
    public Article hold(ArticleId id, boolean asked, String words) {
        StoredArticle stored = allowed(id, ArticleAction.HOLD);
        stored.setLegalHold(asked ? LegalHold.ASKED : LegalHold.REQUIRED);
        return moved(stored, ArticleAction.HOLD, stored.state(), words);
    }

    /** Says that a lawyer had no objection. @param words what was said, not empty */
    @MayPublish
    public Article clearHold(ArticleId id, String words) {
        StoredArticle stored = allowed(id, ArticleAction.CLEAR_HOLD);
        if (stored.toArticle().legalHold() == LegalHold.NONE) {
            throw new BadInput("state", "There is no legal hold on this article.");
        }
        stored.setLegalHold(LegalHold.CLEARED);
        return moved(stored, ArticleAction.CLEAR_HOLD, stored.state(), required(words));
    }

    /** The steps an article took, the newest first, 200 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ArticleMove> steps(ArticleId id) {
        return moves.of(id);
    }

    private Article move(ArticleId id, ArticleAction action, ArticleState to, String reason) {
        return moved(allowed(id, action), action, to, reason);
    }

    private Article back(ArticleId id, ArticleAction action, String reason) {
        StoredArticle stored = allowed(id, action);
        stored.setPoint(null, false);
        return moved(stored, action, writing(stored), reason);
    }

    private Article moved(StoredArticle stored, ArticleAction action, ArticleState to, String reason) {
        Person me = CurrentPerson.require();
        ArticleId id = new ArticleId(stored.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Long point = stored.toArticle().point();
        ArticleMove move = new ArticleMove(
                Ids.next(),
                action,
                stored.state(),
                to,
                point == null ? manuscripts.version(manuscript(id)) : point,
                words(reason),
                now,
                me.id());
        stored.moved(to, now);
        rows.flush();
        moves.add(id, move);
        events.publishEvent(
                new ArticleMoved(id.value(), action, move.from(), to, me.id().value(), move.reason(), now));
        return stored.toArticle();
    }

    private void name(StoredArticle stored, long version) {
        long head = manuscripts.version(manuscript(new ArticleId(stored.id())));
        if (version < 0 || version > head) {
            throw new BadInput("version", "The manuscript has no version %d.".formatted(version));
        }
        stored.setPoint(version, version < head);
    }

    private StoredArticle allowed(ArticleId id, ArticleAction action) {
        StoredArticle stored = locked(id);
        stored.toArticle().require(action, CurrentPerson.require());
        return stored;
    }

    /** Where an article is while somebody writes it. */
    private static ArticleState writing(StoredArticle stored) {
        return stored.live() ? CORRECTING : DRAFT;
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BadInput("reason", "Say why, in a sentence.");
        }
        return reason;
    }

    private static String words(String reason) {
        String said = reason.strip();
        if (said.length() > REASON_MAX) {
            throw new BadInput("reason", "Use %,d characters at most.".formatted(REASON_MAX));
        }
        return said;
    }

    private StoredArticle locked(ArticleId id) {
        return rows.locked(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
    }

    private static ManuscriptId manuscript(ArticleId id) {
        return new ManuscriptId(id.value());
    }
}
