package org.colophon.consultation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.shared.BadInput;
import org.colophon.shared.Digests;
import org.colophon.shared.Ids;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people without an account about one version of an article. A link is made with 256 random bits, of which only a
 * digest is stored: it can be shown once, and revoked, but not read again.
 *
 * <pre>{@code consultations.ask(article, new NewConsultation(version, "Ada Kern", "", Capacity.LAWYER, …)).link()}</pre>
 */
@Service
@Transactional
public class Consultations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;
    private static final int MILESTONE_MAX = 120;

    private final ConsultationRows rows;
    private final Articles articles;
    private final ArticleManuscripts manuscripts;
    private final Workflow workflow;
    private final Milestones milestones;
    private final Newsroom newsroom;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            ConsultationRows rows,
            Articles articles,
            ArticleManuscripts manuscripts,
            Workflow workflow,
            Milestones milestones,
            Newsroom newsroom,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.workflow = workflow;
        this.milestones = milestones;
        this.newsroom = newsroom;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a link. Asking a lawyer puts the article on legal hold, as asked. The version becomes a milestone, so that no
     * tidying of the log removes it.
     *
     * @throws BadInput when the article is closed
     * @throws NotFound when there is no such article or version
     */
    @MayEdit
    public IssuedConsultation ask(ArticleId article, NewConsultation wanted) {
        Person me = person();
        Draft newest = articles.draft(article);
        newest.article().require(ArticleAction.HOLD, me);
        if (wanted.version() < 1) {
            throw new BadInput("version", "There is no such version.");
        }
        articles.at(newest, wanted.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Consultation one = new Consultation(
                Ids.next(),
                article,
                wanted.version(),
                compared(article, wanted),
                wanted.name(),
                wanted.mail(),
                wanted.capacity(),
                wanted.question(),
                now,
                me.id(),
                now.plus(wanted.life()),
                null,
                0,
                0,
                null,
                "",
                List.of());
        String secret = secret();
        rows.insert(one, Digests.sha256(secret));
        String shown = "Shown to " + wanted.name();
        milestones.mark(
                manuscript(article),
                Milestone.Kind.NAMED,
                shown.length() > MILESTONE_MAX ? shown.substring(0, MILESTONE_MAX - 1) + "…" : shown,
                wanted.version());
        if (wanted.capacity() == Capacity.LAWYER) {
            workflow.hold(article, true, "Asked " + wanted.name());
        }
        events.publishEvent(new ConsultationAsked(
                article.value(),
                one.id(),
                me.id().value(),
                one.name(),
                one.capacity().code()));
        return new IssuedConsultation(one, newsroom.link("/consult/" + secret));
    }

    /** The version of the text as it stands. */
    @InNewsroom
    @Transactional(readOnly = true)
    public long newest(ArticleId article) {
        return manuscripts.version(article);
    }

    /** Who was asked about an article, the latest first, 100 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Consultation> of(ArticleId article) {
        articles.get(article);
        return rows.of(article.value());
    }

    /** Another text whenever something about them changes: for views that look now and then. */
    @InNewsroom
    @Transactional(readOnly = true)
    public String stamp(ArticleId article) {
        return rows.stamp(article.value());
    }

    /** Ends a link at once. Nothing happens where it has ended. */
    @MayEdit
    public void revoke(ArticleId article, UUID consultation) {
        Person me = person();
        Consultation one = rows.find(consultation)
                .filter(found -> found.article().equals(article))
                .orElseThrow(() -> new NotFound("There is no such consultation."));
        if (one.endedAt() == null) {
            rows.end(consultation, clock.instant().truncatedTo(ChronoUnit.MICROS), me.id());
            events.publishEvent(
                    new ConsultationEnded(article.value(), consultation, me.id().value(), one.name()));
        }
    }

    private @Nullable Long compared(ArticleId article, NewConsultation wanted) {
        Long other = switch (wanted.compare()) {
            case NOTHING -> null;
            case SHOWN ->
                rows.of(article.value()).stream()
                        .filter(one -> one.name().equalsIgnoreCase(wanted.name()))
                        .map(Consultation::version)
                        .findFirst()
                        .orElse(null);
            case PUBLISHED ->
                milestones.list(manuscript(article)).stream()
                        .filter(milestone -> milestone.kind() == Milestone.Kind.PUBLISHED)
                        .map(Milestone::version)
                        .findFirst()
                        .orElse(null);
        };
        return other == null || other == wanted.version() ? null : other;
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Person person() {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token cannot ask people about articles.");
        }
        return CurrentPerson.require();
    }

    private static ManuscriptId manuscript(ArticleId id) {
        return new ManuscriptId(id.value());
    }
}
