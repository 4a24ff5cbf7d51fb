package org.colophon.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readers' reports of errors: made by whoever has signed in, answered by the desk, and followed by who made them. */
@Service
@Transactional
public class ErrorReports {

    /** The longest quote and the longest words, in UTF-16 units. */
    public static final int QUOTE_MAX = 1_000;

    /** The longest report or answer, in UTF-16 units. */
    public static final int WORDS_MAX = 2_000;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PER_WINDOW = 5;
    private static final Duration TWICE = Duration.ofDays(1);
    private static final int MINE = 50;

    private final ReportRows rows;
    private final PublishedArticles published;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErrorReports(ReportRows rows, PublishedArticles published, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reports that something is wrong in what readers see.
     *
     * @param quote the passage; longer ones are cut, and it may be empty
     * @param position where it begins in the text of the page, or null
     * @param words what is wrong, 1 to 2,000 characters
     * @throws BadInput with field {@code words} when it cannot be taken, also after five within ten minutes
     * @throws NotFound when readers do not see the article
     */
    @SignedIn
    public ErrorReport report(ArticleId article, String quote, @Nullable Integer position, String words) {
        PublishedSummary seen = published.summary(article).orElseThrow(() -> new NotFound("There is no such article."));
        String said = checked("words", words, "Say what is wrong.");
        PersonId me = CurrentPerson.require().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.since(me, now.minus(TWICE), article, said) > 0) {
            throw new BadInput("words", "You have reported this already. Thank you.");
        }
        if (rows.since(me, now.minus(WINDOW), null, "") >= PER_WINDOW) {
            throw new BadInput("words", "You have sent five reports within ten minutes. Wait a little, then go on.");
        }
        String passage = quote.strip();
        ErrorReport made = new ErrorReport(
                Ids.next(),
                article,
                seen.number(),
                seen.headline(),
                seen.path(),
                passage.length() > QUOTE_MAX ? passage.substring(0, QUOTE_MAX) : passage,
                position == null || position < 0 || passage.isEmpty() ? null : position,
                said,
                now,
                me,
                null,
                "",
                null,
                null);
        rows.add(made);
        events.publishEvent(new ErrorReported(made.id(), article.value()));
        return made;
    }

    /** What the current person reported and what came of it, the newest first, 50 at most. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<ErrorReport> mine() {
        return rows.of(CurrentPerson.require().id(), MINE);
    }

    /** One of them. @throws NotFound when there is none */
    @InNewsroom
    @Transactional(readOnly = true)
    public ErrorReport get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("There is no such report."));
    }

    /** Those that are open, or those that are closed, the newest first. @param after as {@link Slice#next()} gave it */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<ErrorReport> list(boolean open, @Nullable String after, int size) {
        return Slice.of(
                rows.list(open, TimeKey.decode(after), size + 1),
                size,
                one -> new TimeKey(one.at(), one.id()).encoded());
    }

    /** How many are open. */
    @InNewsroom
    @Transactional(readOnly = true)
    public long open() {
        return rows.open();
    }

    /**
     * Closes a report and tells the reader what came of it.
     *
     * @param answer to the reader, plain text; may be empty
     * @throws BadInput with field {@code state} when somebody closed it already, or {@code answer} when it is too long
     */
    @MayEdit
    public ErrorReport close(UUID id, ReportOutcome outcome, String answer) {
        ErrorReport report = get(id);
        String said = answer.strip();
        if (said.length() > WORDS_MAX) {
            throw new BadInput("answer", "Keep it to %,d characters.".formatted(WORDS_MAX));
        }
        if (!rows.close(
                id, outcome, said, clock.instant(), CurrentPerson.require().id())) {
            throw new BadInput("state", "Somebody has closed this report already.");
        }
        events.publishEvent(new ErrorReportAnswered(
                id, report.article().value(), report.by().value()));
        return get(id);
    }

    private static String checked(String field, String text, String without) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new BadInput(field, without);
        }
        if (said.length() > WORDS_MAX) {
            throw new BadInput(field, "Keep it to %,d characters.".formatted(WORDS_MAX));
        }
        return said;
    }
}
