package org.colophon.remarks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.ArticleProposals;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.Proposing;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.TooOld;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Surrogates;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the newsroom says about passages of its articles. Everybody in the newsroom reads all articles and may remark on
 * them; a suggestion is accepted by those who may write in the article, and then counts as written by whoever proposed
 * it.
 *
 * <p>All methods throw {@link NotFound} where there is no such article, thread or remark.
 */
@Service
@Transactional
public class Remarks {

    /** So long what somebody said can be changed or taken back by that person. */
    public static final Duration CHANGEABLE = Duration.ofHours(1);

    /** The longest passage. */
    public static final int PASSAGE_MAX = 2_000;

    private static final int WORDS_MAX = 4_000;
    private static final int SUGGESTION_MAX = 8_000;
    private static final int REASON_MAX = 2_000;
    private static final int OPEN_MAX = 300;
    private static final int CLOSED_SHOWN = 50;

    private final RemarkRows rows;
    private final SuggestionRows suggestions;
    private final Articles articles;
    private final ArticleManuscripts manuscripts;
    private final ArticleProposals proposals;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remarks(
            RemarkRows rows,
            SuggestionRows suggestions,
            Articles articles,
            ArticleManuscripts manuscripts,
            ArticleProposals proposals,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.proposals = proposals;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The open threads of an article, as their passages stand in the text; those whose passage is gone come last. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<RemarkThread> open(ArticleId article) {
        return threads(article, rows.open(article.value())).stream()
                .sorted((one, other) -> {
                    Anchor first = one.anchor();
                    Anchor second = other.anchor();
                    int byGone = Boolean.compare(first.gone(), second.gone());
                    int byText = first.text().compareTo(second.text());
                    return byGone != 0 ? byGone : byText != 0 ? byText : Integer.compare(first.from(), second.from());
                })
                .toList();
    }

    /** The threads that were resolved, the latest first, 50 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<RemarkThread> closed(ArticleId article) {
        return threads(article, rows.closed(article.value(), CLOSED_SHOWN));
    }

    /** How many threads are open. */
    @InNewsroom
    @Transactional(readOnly = true)
    public int countOpen(ArticleId article) {
        return rows.countOpen(article.value());
    }

    /** Another text whenever something was said, changed, resolved or decided: for views that look now and then. */
    @InNewsroom
    @Transactional(readOnly = true)
    public String stamp(ArticleId article) {
        return rows.stamp(article.value());
    }

    /** What stands at a place of a text; empty where there is no such place. */
    @InNewsroom
    @Transactional(readOnly = true)
    public String passage(ArticleId article, TextName text, int from, int length) {
        String newest = manuscripts.get(article).text(text).text();
        long end = (long) from + length;
        return from < 0 || length < 0 || end > newest.length() ? "" : newest.substring(from, (int) end);
    }

    /** Whether it is recent enough for its author to change it. */
    @InNewsroom
    @Transactional(readOnly = true)
    public boolean changeable(Remark remark) {
        return !remark.at().plus(CHANGEABLE).isBefore(clock.instant());
    }

    /**
     * Opens a thread.
     *
     * @throws BadInput for {@code passage}, {@code words} or {@code suggestion}, or when the article is closed
     */
    @InNewsroom
    public RemarkThread begin(ArticleId article, NewThread wanted) {
        Person me = person();
        String suggested = wanted.suggestion();
        String words = words(wanted.words(), suggested != null);
        Manuscript newest = articles.lockForSigning(article).manuscript();
        if (rows.countOpen(article.value()) >= OPEN_MAX) {
            throw new BadInput("words", "This article has %d open remarks. Resolve some first.".formatted(OPEN_MAX));
        }
        Anchor anchor = placed(article, wanted, newest);
        Instant now = now();
        RemarkRows.Row row = new RemarkRows.Row(Ids.next(), anchor, now, me.id(), now, null, null);
        rows.insert(article.value(), row);
        if (suggested != null) {
            suggestions.insert(row.id(), suggestion(wanted, anchor, suggested, me));
        }
        if (!words.isEmpty()) {
            rows.add(row.id(), new Remark(Ids.next(), me.id(), now, words, null, false));
        }
        tell(article, row, words, List.of(), suggested != null);
        return thread(article, row, newest);
    }

    /** Says something in an open thread. @throws BadInput for {@code words}, or when the thread was resolved */
    @InNewsroom
    public RemarkThread answer(ArticleId article, UUID thread, String said) {
        Person me = person();
        RemarkRows.Row row = locked(article, thread);
        requireOpen(row);
        String words = words(said, false);
        List<Remark> before = remarks(thread);
        rows.add(thread, new Remark(Ids.next(), me.id(), now(), words, null, false));
        rows.touch(thread, now());
        tell(article, row, words, before, suggestions.of(List.of(thread)).containsKey(thread));
        return thread(article, row, manuscripts.get(article));
    }

    /** Changes what the current person said not long ago. @throws AccessDeniedException for what others said */
    @InNewsroom
    public void reword(ArticleId article, UUID thread, UUID remark, String said) {
        locked(article, thread);
        rows.reword(own(thread, remark).id(), words(said, false), now());
        rows.touch(thread, now());
    }

    /** Takes back what the current person said not long ago. That something was said stays visible. */
    @InNewsroom
    public void remove(ArticleId article, UUID thread, UUID remark) {
        locked(article, thread);
        rows.remove(own(thread, remark).id(), now());
        rows.touch(thread, now());
    }

    /** Closes a thread. A suggestion has to be accepted or rejected instead. */
    @InNewsroom
    public void resolve(ArticleId article, UUID thread) {
        Person me = person();
        RemarkRows.Row row = locked(article, thread);
        requireOpen(row);
        if (suggestions.of(List.of(thread)).containsKey(thread)) {
            throw new BadInput("thread", "Accept or reject the suggestion.");
        }
        rows.close(thread, now(), me.id());
        rows.touch(thread, now());
    }

    /** Opens a resolved thread again. Its passage is looked for by its words. */
    @InNewsroom
    public RemarkThread reopen(ArticleId article, UUID thread) {
        person();
        Manuscript newest = articles.lockForSigning(article).manuscript();
        RemarkRows.Row row = locked(article, thread);
        if (row.closedAt() == null) {
            return thread(article, row, newest);
        }
        if (suggestions.of(List.of(thread)).containsKey(thread)) {
            throw new BadInput("thread", "This suggestion was decided. Make another one.");
        }
        Anchor anchor = row.anchor();
        int at = anchor.nearest(newest.text(anchor.text()).text());
        int end = newest.text(anchor.text()).text().length();
        int place = Math.min(anchor.from(), end);
        Anchor found = at < 0
                ? new Anchor(anchor.text(), place, place, anchor.quote(), true)
                : anchor.at(at, at + anchor.quote().length());
        rows.move(List.of(row.at(found)));
        rows.close(thread, null, null);
        rows.touch(thread, now());
        return thread(article, locked(article, thread), newest);
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
        Person me = person();
        articles.requireChangeable(article);
        Manuscript newest = articles.lockForSigning(article).manuscript();
        RemarkRows.Row row = locked(article, thread);
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
        Person me = person();
        RemarkRows.Row row = locked(article, thread);
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

    private Anchor placed(ArticleId article, NewThread wanted, Manuscript newest) {
        long end = (long) wanted.from() + wanted.length();
        if (wanted.from() < 0 || wanted.length() < 1 || end > Integer.MAX_VALUE) {
            throw new BadInput("passage", "Select a passage of the text first.");
        }
        if (wanted.length() > PASSAGE_MAX) {
            throw new BadInput("passage", "Select a shorter passage: %,d characters at most.".formatted(PASSAGE_MAX));
        }
        Anchor anchor = new Anchor(wanted.text(), wanted.from(), (int) end, "", false);
        try {
            for (StoredEdit edit : missed(article, wanted.version(), newest.version())) {
                anchor = edit.text() == wanted.text() ? anchor.after(edit.changes()) : anchor;
            }
        } catch (TooOld | IllegalArgumentException e) {
            throw new BadInput("passage", "The text has changed meanwhile. Select the passage once more.");
        }
        String text = newest.text(wanted.text()).text();
        if (anchor.gone()
                || anchor.to() > text.length()
                || Surrogates.splits(text, anchor.from())
                || Surrogates.splits(text, anchor.to())) {
            throw new BadInput("passage", "The text has changed meanwhile. Select the passage once more.");
        }
        String quote = text.substring(anchor.from(), anchor.to());
        if (quote.length() > PASSAGE_MAX || quote.isBlank()) {
            throw new BadInput("passage", "Select a few words of the text.");
        }
        return new Anchor(wanted.text(), anchor.from(), anchor.to(), quote, false);
    }

    private List<StoredEdit> missed(ArticleId article, long version, long newest) {
        if (version > newest) {
            throw new BadInput("passage", "There is no such version of this article.");
        }
        return version == newest ? List.of() : manuscripts.editsAfter(article, version);
    }

    private static Suggestion suggestion(NewThread wanted, Anchor anchor, String suggested, Person me) {
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

    private void tell(ArticleId article, RemarkRows.Row row, String words, List<Remark> before, boolean suggestion) {
        PersonId me = person().id();
        List<PersonId> mentioned = Mentions.in(words, people.newsroom()).stream()
                .map(Person::id)
                .filter(id -> !id.equals(me))
                .toList();
        List<PersonId> others = Stream.concat(
                        Stream.of(row.openedBy()), before.stream().map(Remark::by))
                .distinct()
                .filter(id -> !id.equals(me) && !mentioned.contains(id))
                .toList();
        events.publishEvent(
                new RemarkMade(article.value(), row.id(), me.value(), suggestion, values(mentioned), values(others)));
    }

    private Remark own(UUID thread, UUID remark) {
        Person me = person();
        Remark found = remarks(thread).stream()
                .filter(one -> one.id().equals(remark) && !one.removed())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such remark."));
        if (!found.by().equals(me.id())) {
            throw new AccessDeniedException("Only its author may change a remark.");
        }
        if (found.at().plus(CHANGEABLE).isBefore(clock.instant())) {
            throw new BadInput("words", "A remark can be changed for an hour. Answer it instead.");
        }
        return found;
    }

    private List<RemarkThread> threads(ArticleId article, List<RemarkRows.Row> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Manuscript newest = manuscripts.get(article);
        List<UUID> ids = found.stream().map(RemarkRows.Row::id).toList();
        Map<UUID, List<Remark>> said = rows.remarks(ids);
        Map<UUID, Suggestion> suggested = suggestions.of(ids);
        List<RemarkThread> threads = new ArrayList<>();
        for (RemarkRows.Row row : found) {
            String stands = row.closedAt() == null
                    ? row.anchor().in(newest.text(row.anchor().text()).text())
                    : "";
            threads.add(RemarkRows.thread(
                    article, row, stands, said.getOrDefault(row.id(), List.of()), suggested.get(row.id())));
        }
        return threads;
    }

    private RemarkThread thread(ArticleId article, RemarkRows.Row row, Manuscript newest) {
        String stands = row.anchor().in(newest.text(row.anchor().text()).text());
        Suggestion suggestion = suggestions.of(List.of(row.id())).get(row.id());
        return RemarkRows.thread(article, row, stands, remarks(row.id()), suggestion);
    }

    private List<Remark> remarks(UUID thread) {
        return rows.remarks(List.of(thread)).getOrDefault(thread, List.of());
    }

    private RemarkRows.Row locked(ArticleId article, UUID thread) {
        return rows.locked(article.value(), thread).orElseThrow(() -> new NotFound("There is no such remark."));
    }

    private static void requireOpen(RemarkRows.Row row) {
        if (row.closedAt() != null) {
            throw new BadInput("thread", "Somebody has resolved this already. Open it again to go on.");
        }
    }

    private static String words(String said, boolean mayBeEmpty) {
        String words = said.strip().replace("\r\n", "\n");
        if ((words.isEmpty() && !mayBeEmpty) || words.length() > WORDS_MAX || !Surrogates.wellFormed(words)) {
            throw new BadInput("words", "Write 1 to %,d characters.".formatted(WORDS_MAX));
        }
        return words;
    }

    private static Person person() {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token cannot remark on articles.");
        }
        return CurrentPerson.require();
    }

    private static List<UUID> values(List<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
