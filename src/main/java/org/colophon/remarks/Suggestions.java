package org.colophon.remarks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleProposals;
import org.colophon.article.Articles;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.identity.Person;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.Proposing;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Surrogates;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the suggestions that {@link Remarks} carry: accepted by those who may write in the article, a suggestion
 * counts as written by whoever proposed it.
 *
 * <p>All methods throw {@link NotFound} where there is no such article, thread or suggestion.
 */
@Service
@Transactional
public class Suggestions {

    private static final int SUGGESTION_MAX = 8_000;
    private static final int REASON_MAX = 2_000;

    private final RemarkRows rows;
    private final SuggestionRows suggestions;
    private final Articles articles;
    private final ArticleProposals proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suggestions(
            RemarkRows rows,
            SuggestionRows suggestions,
            Articles articles,
            ArticleProposals proposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.articles = articles;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts the suggested words into the text, as written by whoever proposed them, and closes the thread.
     *
     * @param seen what stood at the passage when the current person decided
     * @throws BadInput for {@code passage} when something else stands there by now or nothing of it is left
     * @throws AccessDeniedException for those who may not write in the article
     */
    @MayWrite
    public void accept(ArticleId article, UUID thread, String seen) {
        Person me = Remarks.person();
        articles.requireChangeable(article);
        Manuscript newest = articles.lockForSigning(article).manuscript();
        RemarkRows.Row row = rows.locked(article.value(), thread);
        Suggestion suggestion = undecided(thread);
        Anchor anchor = row.anchor();
        if (anchor.gone() || !anchor.in(newest.text(anchor.text()).text()).equals(seen)) {
            throw new BadInput(
                    "passage",
                    anchor.gone()
                            ? "The passage was removed from the text."
                            : "The text has changed meanwhile. Look at it once more.");
        }
        proposals.accept(
                article,
                new Proposing.Proposal(
                        thread,
                        anchor.text(),
                        anchor.from(),
                        seen,
                        suggestion.words(),
                        row.openedBy(),
                        suggestion.origin()));
        decide(article, row, Suggestion.State.ACCEPTED, "", me);
    }

    /**
     * Closes a suggestion and leaves the text as it is. For those who may write in the article, and for whoever made it.
     *
     * @param reason may be empty
     */
    @InNewsroom
    public void reject(ArticleId article, UUID thread, String reason) {
        Person me = Remarks.person();
        RemarkRows.Row row = rows.locked(article.value(), thread);
        if (!row.openedBy().equals(me.id())) {
            articles.get(article).require(ArticleAction.WRITE, me);
        }
        undecided(thread);
        String said = reason.strip();
        if (said.length() > REASON_MAX || !Surrogates.wellFormed(said)) {
            throw new BadInput("reason", "Use %,d characters at most.".formatted(REASON_MAX));
        }
        decide(article, row, Suggestion.State.REJECTED, said, me);
    }

    private void decide(ArticleId article, RemarkRows.Row row, Suggestion.State state, String reason, Person me) {
        suggestions.decide(row.id(), state, reason, me.id(), now());
        rows.close(row.id(), now(), me.id());
        rows.touch(row.id(), now());
        events.publishEvent(new SuggestionDecided(
                article.value(),
                row.id(),
                me.id().value(),
                row.openedBy().value(),
                state == Suggestion.State.ACCEPTED,
                reason));
    }

    private Suggestion undecided(UUID thread) {
        Suggestion suggestion = suggestions.of(List.of(thread)).get(thread);
        if (suggestion == null) {
            throw new NotFound("There is no such suggestion.");
        }
        if (!suggestion.open()) {
            throw new BadInput("thread", "Somebody has decided this already.");
        }
        return suggestion;
    }

    /** The suggestion that a new thread carries. @throws BadInput for {@code suggestion} */
    static Suggestion made(NewThread wanted, Anchor anchor, String suggested, Person me) {
        if (suggested.length() > SUGGESTION_MAX || !Surrogates.wellFormed(suggested)) {
            throw new BadInput("suggestion", "Suggest %,d characters at most.".formatted(SUGGESTION_MAX));
        }
        if (!wanted.text().hasLines() && suggested.indexOf('\n') >= 0) {
            throw new BadInput("suggestion", "This text has one line only.");
        }
        if (suggested.equals(anchor.quote())) {
            throw new BadInput("suggestion", "This is what stands there already.");
        }
        Origin said = wanted.origin();
        Origin origin = said == null || said.kind() == Origin.Kind.TYPED ? Origin.typed(me.id()) : said.by(me.id());
        return new Suggestion(suggested.replace("\r\n", "\n"), origin, Suggestion.State.OPEN, "", null, null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
