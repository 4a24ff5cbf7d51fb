package org.colophon.site;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colophon.article.ArticleId;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.MayPublish;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places on the front page that editors fill. What is not published any more, or whose time is over, does not stand
 * there, without anybody having to take it off. Reading is open to everyone.
 */
@Service
@Transactional(readOnly = true)
public class FrontPlaces {

    /** How many places there are at most. */
    public static final int MOST = 6;

    private static final AuditSubject FRONT = new AuditSubject("front-page", "", "The front page", "front");

    private final FrontRows rows;
    private final PublishedArticles published;
    private final AuditLog log;
    private final PublicChanges changes;
    private final Clock clock;

    FrontPlaces(FrontRows rows, PublishedArticles published, AuditLog log, PublicChanges changes, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /** What stands on the front page by an editor's choice, in its order, in two queries. */
    public List<PublishedSummary> standing() {
        List<ArticleId> chosen = now().stream().map(FrontPlace::article).toList();
        return chosen.isEmpty() ? List.of() : published.summaries(chosen);
    }

    /** When the next place falls empty by itself; empty where none does. Until then the front page keeps its order. */
    public Optional<Instant> nextEnd() {
        return now().stream().map(FrontPlace::endsAt).filter(Objects::nonNull).min(Instant::compareTo);
    }

    /** The places as they are now, for changing them. */
    @MayPublish
    public FrontEdition edition() {
        return new FrontEdition(now(), rows.revision());
    }

    /**
     * Fills the places anew.
     *
     * @param revision that of the edition as it was opened
     * @throws BadInput with field {@code revision} when somebody else has changed it since, and {@code places} when an
     *     article is not published, comes twice, ends in the past, or when there are too many
     */
    @MayPublish
    @Transactional
    public FrontEdition save(List<FrontPlace> places, long revision) {
        check(places);
        if (!rows.raise(revision)) {
            throw new BadInput(
                    "revision", "Somebody else has changed the front page since you opened it. Load it again.");
        }
        rows.replace(places);
        log.note(new Deed(SiteDeeds.FRONT_CHANGED, FRONT, described(places)));
        changes.note(Subject.FRONT);
        return new FrontEdition(places, revision + 1);
    }

    private List<FrontPlace> now() {
        Instant now = clock.instant();
        return rows.all().stream().filter(place -> !place.over(now)).toList();
    }

    private void check(List<FrontPlace> places) {
        if (places.size() > MOST) {
            throw new BadInput("places", "There are %d places. Take one off first.".formatted(MOST));
        }
        Set<ArticleId> seen = new HashSet<>();
        for (FrontPlace place : places) {
            if (!seen.add(place.article())) {
                throw new BadInput("places", "An article can stand there once.");
            }
            if (place.over(clock.instant())) {
                throw new BadInput("places", "The end of a place must lie ahead.");
            }
        }
        if (published.summaries(List.copyOf(seen)).size() < seen.size()) {
            throw new BadInput("places", "Only published articles can stand on the front page. Take the others off.");
        }
    }

    private String described(List<FrontPlace> places) {
        if (places.isEmpty()) {
            return "The newest articles lead.";
        }
        return String.join(
                " · ",
                published.summaries(places.stream().map(FrontPlace::article).toList()).stream()
                        .map(PublishedSummary::headline)
                        .toList());
    }
}
