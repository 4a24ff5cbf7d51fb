package org.colophon.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayPublish;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is published and taken offline at which hour. It happens in the name of whoever set the hour, once, with the checks
 * run again; where they fail it is held until somebody decides. What the application missed while it was down happens when
 * it starts, and is marked late.
 */
@Service
@Transactional
public class Schedule {

    /** Further ahead nobody plans; a slip of the keys does. */
    private static final Duration FURTHEST = Duration.ofDays(366 * 2L);

    private static final int ALARMS = 200;
    private static final int WORDS_MAX = 2_000;

    private final ScheduleRows rows;
    private final EmbargoRows embargoes;
    private final ScheduleNews news;
    private final Articles articles;
    private final ArticleManuscripts manuscripts;
    private final Workflow workflow;
    private final Publisher publisher;
    private final Newsroom newsroom;
    private final Clock clock;

    Schedule(
            ScheduleRows rows,
            EmbargoRows embargoes,
            ScheduleNews news,
            Articles articles,
            ArticleManuscripts manuscripts,
            Workflow workflow,
            Publisher publisher,
            Newsroom newsroom,
            Clock clock) {
        this.rows = rows;
        this.embargoes = embargoes;
        this.news = news;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.workflow = workflow;
        this.publisher = publisher;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * Sets the hour at which an article is published; a second time moves it. What was said about the version stays said.
     *
     * @param version as below
     * @throws BadInput for {@code time}
     */
    @MayPublish
    public ScheduleEntry publishAt(ArticleId id, Instant moment, @Nullable Long version) {
        Change said = rows.open(List.of(id.value())).stream()
                .filter(entry -> entry.kind() == ScheduleKind.PUBLISH)
                .map(ScheduleEntry::change)
                .findFirst()
                .orElse(Change.MINOR);
        return publishAt(id, moment, version, said);
    }

    /**
     * The same with what is said about the version, as {@link Publisher#publish(ArticleId, Change)} takes it.
     *
     * @param moment not in the past, not before the end of the article's embargo, within two years
     * @param version of the manuscript that is published; null for the one that is named already, by approval or by an
     *     hour set before, and the newest where none is
     * @throws BadInput for {@code time}, {@code kind}, {@code note} or {@code cause}
     */
    @MayPublish
    public ScheduleEntry publishAt(ArticleId id, Instant moment, @Nullable Long version, Change change) {
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        Article article = articles.get(id);
        requireAhead(at);
        publisher.check(id, change);
        embargoes.find(id).filter(embargo -> at.isBefore(embargo.until())).ifPresent(embargo -> {
            throw new BadInput(
                    "time",
                    "The article is under embargo until %s. Choose that time or a later one."
                            .formatted(newsroom.shown(embargo.until())));
        });
        Long named = version == null ? article.point() : version;
        workflow.schedule(id, named == null ? manuscripts.version(id) : named, "To be published " + newsroom.shown(at));
        rows.callOff(id.value(), ScheduleKind.PUBLISH, "Set anew");
        rows.add(id, ScheduleKind.PUBLISH, at, change, CurrentPerson.require().id());
        return open(id, ScheduleKind.PUBLISH);
    }

    /**
     * Sets the hour at which readers see an article no longer; a second time moves it.
     *
     * @param words what readers are told then, such as "Our licence for this interview has ended.", not empty
     */
    @MayPublish
    public ScheduleEntry withdrawAt(ArticleId id, Instant at, String words) {
        Article article = articles.get(id);
        boolean published = article.live() || article.state() == ArticleState.SCHEDULED;
        if (!published || article.trashed()) {
            throw new BadInput("state", "Only what readers see, or will see at an hour, can be taken offline.");
        }
        requireAhead(at);
        if (words.isBlank() || words.length() > WORDS_MAX) {
            throw new BadInput("words", "Tell readers why, in 1 to %,d characters.".formatted(WORDS_MAX));
        }
        for (ScheduleEntry entry : rows.open(List.of(id.value()))) {
            if (entry.kind() == ScheduleKind.PUBLISH && !at.isAfter(entry.due())) {
                throw new BadInput("time", "That is before it is published.");
            }
        }
        rows.callOff(id.value(), ScheduleKind.WITHDRAW, "Set anew");
        rows.add(
                id,
                ScheduleKind.WITHDRAW,
                at,
                new Change(ChangeKind.MINOR, words, null),
                CurrentPerson.require().id());
        news.set(ScheduleDeeds.WITHDRAWAL_SET, id, "To be taken offline %s.".formatted(newsroom.shown(at)));
        return open(id, ScheduleKind.WITHDRAW);
    }

    /** Calls off what is to happen to an article. Nothing happens where nothing is set. */
    @MayPublish
    public void callOff(ArticleId id, ScheduleKind kind) {
        Article article = articles.get(id);
        if (kind == ScheduleKind.PUBLISH && article.state() == ArticleState.SCHEDULED) {
            workflow.unschedule(id, approved(id), "");
        }
        rows.callOff(id.value(), kind, "");
    }

    /** Has something tried again at once that is held. @throws NotFound when there is no such entry */
    @MayPublish
    public void tryAgain(UUID entry) {
        ScheduleEntry held = rows.find(entry).orElseThrow(() -> new NotFound("There is no such entry."));
        if (held.kind() == ScheduleKind.PUBLISH) {
            articles.get(held.article()).require(ArticleAction.PUBLISH, CurrentPerson.require());
        }
        rows.release(entry);
    }

    /** What is to happen to these articles, by article, the next first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Map<ArticleId, List<ScheduleEntry>> open(Collection<ArticleId> ids) {
        return rows.open(ids.stream().map(ArticleId::value).toList()).stream()
                .collect(Collectors.groupingBy(ScheduleEntry::article));
    }

    /** What is to happen to an article, the next first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ScheduleEntry> of(ArticleId id) {
        return rows.open(List.of(id.value()));
    }

    /** What somebody has to look at: held, or overdue; the oldest first, 200 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ScheduleEntry> alarms() {
        return rows.alarming(clock.instant().minus(ScheduleEntry.PATIENCE), ALARMS);
    }

    /** What waits, the next first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<ScheduleEntry> waiting(@Nullable String after, int size) {
        return Slice.of(rows.waiting(after, size + 1), size, entry -> new TimeKey(entry.due(), entry.id()).encoded());
    }

    /** What happened or was called off last. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ScheduleEntry> ended(int most) {
        return rows.ended(most);
    }

    private void requireAhead(Instant at) {
        Instant now = clock.instant();
        if (at.isBefore(now)) {
            throw new BadInput("time", "That is in the past. To publish now, use “Publish”.");
        }
        if (at.isAfter(now.plus(FURTHEST))) {
            throw new BadInput("time", "That is more than two years ahead.");
        }
    }

    /** Whether the point it was scheduled with had been approved before. */
    private boolean approved(ArticleId id) {
        Long point = articles.get(id).point();
        return workflow.steps(id).stream()
                .takeWhile(step -> step.action() != ArticleAction.SEND_BACK && step.action() != ArticleAction.RECALL)
                .anyMatch(step -> step.action() == ArticleAction.APPROVE && Objects.equals(step.version(), point));
    }

    private ScheduleEntry open(ArticleId id, ScheduleKind kind) {
        return rows.open(List.of(id.value())).stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an hour was just set"));
    }
}
