package org.colophon.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;
import org.colophon.shared.Coded;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing for a text, and taking that back. Who may sign is the policy's decision; a program never may. */
@Service
@Transactional
public class SignOffs {

    private static final int STATEMENT_MAX = 1_000;
    private static final int REASON_MAX = 500;

    private final Articles articles;
    private final Desks desks;
    private final Policies policies;
    private final SignOffRows rows;
    private final ProgressRows progress;
    private final Concerned concerned;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffs(
            Articles articles,
            Desks desks,
            Policies policies,
            SignOffRows rows,
            ProgressRows progress,
            Concerned concerned,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.desks = desks;
        this.policies = policies;
        this.rows = rows;
        this.progress = progress;
        this.concerned = concerned;
        this.events = events;
        this.clock = clock;
    }

    /** The sign-offs of an article, the newest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<SignOff> of(ArticleId article) {
        return rows.of(article.value());
    }

    /** The ids of those that stand, whether or not they cover the text as it is. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Set<UUID> standing(ArticleId article) {
        return rows.anyStands(article.value())
                ? rows.standing(article.value()).stream().map(SignOff::id).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /**
     * Signs for an article in the current person's name.
     *
     * @param contentHash digest of the {@link ReviewDesk#text()} that the person saw
     * @param statement what they state; 1 to 1,000 characters
     * @throws BadInput when the text has changed since, or a passage or fact has not been looked at; the field says which
     * @throws AccessDeniedException when the person may not sign for this article
     */
    @InNewsroom
    public SignOff sign(ArticleId article, String contentHash, String statement) {
        Person me = CurrentPerson.require();
        Draft draft = articles.lockForSigning(article);
        ReviewDesk desk = desks.of(draft, me);
        desk.refusal().ifPresent(reason -> {
            throw new AccessDeniedException(reason);
        });
        String hash = desk.text().sha256();
        if (!hash.equals(contentHash)) {
            throw new BadInput("content", "The text has changed since you opened it. Look at what changed, then sign.");
        }
        requireDone(desk);
        if (statement.isBlank() || statement.length() > STATEMENT_MAX) {
            throw new BadInput("statement", "State what you sign for, in 1 to 1,000 characters.");
        }
        Instant now = clock.instant();
        Pace pace = desk.pace();
        SignOff signOff = new SignOff(
                Ids.next(),
                article,
                draft.manuscript().version(),
                desk.text(),
                hash,
                Origins.digest(draft.manuscript()),
                me.id(),
                me.name(),
                Desks.role(me, policies.current().terms()).orElseThrow(),
                now,
                statement.strip(),
                desk.passages().size(),
                desk.facts().stream()
                        .map(fact -> desk.judgement(fact).orElseThrow())
                        .toList(),
                pace.words(),
                pace.seconds(),
                pace.hasty(),
                Desks.otherAuthors(draft.manuscript(), me.id()),
                policies.current().number(),
                null);
        rows.add(signOff);
        progress.delete(article.value(), me.id().value());
        return signOff;
    }

    /**
     * Takes a sign-off back. Where the published version rests on it, a new version is published that says so.
     *
     * @param reason 1 to 500 characters
     * @throws BadInput when it has ended already, or no reason is given
     */
    @InNewsroom
    public void withdraw(UUID id, String reason) {
        SignOff signOff = rows.find(id).orElseThrow(() -> new NotFound("There is no such sign-off."));
        Person me = CurrentPerson.require();
        boolean own = signOff.reviewer().equals(me.id());
        if (CurrentPerson.viaToken() || !(own || me.may(Permission.SET_POLICY))) {
            throw new AccessDeniedException("Only who signed, or who decides the policy on AI, takes a sign-off back.");
        }
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new BadInput("reason", "Say why, in 1 to 500 characters.");
        }
        articles.lockForSigning(signOff.article());
        SignOff.Ended ended = new SignOff.Ended(SignOff.Cause.WITHDRAWN, clock.instant(), me.id(), reason.strip());
        if (!rows.end(id, ended)) {
            throw new BadInput("state", "This sign-off has ended already.");
        }
        concerned.tell(signOff, ended);
        events.publishEvent(
                new SignOffWithdrawn(signOff.article().value(), id, me.id().value()));
    }

    /** The sign-offs whose end the current person has not seen yet, the newest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<SignOff> endedUnseen() {
        return rows.unseen(CurrentPerson.require().id());
    }

    /** Notes that the current person has seen that this sign-off has ended. */
    @InNewsroom
    public void seen(UUID id) {
        rows.seen(CurrentPerson.require().id(), id, clock.instant());
    }

    private static void requireDone(ReviewDesk desk) {
        if (!desk.unopened().isEmpty()) {
            throw new BadInput(
                    "passages",
                    "Passages by AI that you have not opened: %d."
                            .formatted(desk.unopened().size()));
        }
        if (!desk.unjudged().isEmpty()) {
            throw new BadInput(
                    "facts",
                    "Facts that you have not compared with their source: %d."
                            .formatted(desk.unjudged().size()));
        }
        if (!desk.disputed().isEmpty()) {
            throw new BadInput(
                    "facts",
                    "Facts that you do not agree with: %d. They have to be put right first."
                            .formatted(desk.disputed().size()));
        }
    }

    static String code(Role role) {
        return Coded.name(role);
    }
}
