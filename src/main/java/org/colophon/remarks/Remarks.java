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
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Manuscript;
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
 * them. What becomes of suggestions: {@link Suggestions}.
 *
 * <p>All methods throw {@link NotFound} where there is no such article, thread or remark.
 */
@Service
@Transactional
public class Remarks {

    /** So long what somebody said can be changed or taken back by that person. */
    public static final Duration CHANGEABLE = Duration.ofHours(1);

    private static final int WORDS_MAX = 4_000;
    private static final int OPEN_MAX = 300;
    private static final int CLOSED_SHOWN = 50;

    private final RemarkRows rows;
    private final SuggestionRows suggestions;
    private final Articles articles;
    private final ArticleManuscripts manuscripts;
    private final Placing placing;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remarks(
            RemarkRows rows,
            SuggestionRows suggestions,
            Articles articles,
            ArticleManuscripts manuscripts,
            Placing placing,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.placing = placing;
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
        Anchor anchor = placing.place(article, wanted, newest);
        Instant now = now();
        RemarkRows.Row row = new RemarkRows.Row(Ids.next(), anchor, now, me.id(), now, null, null);
        rows.insert(article.value(), row);
        if (suggested != null) {
            suggestions.insert(row.id(), Suggestions.made(wanted, anchor, suggested, me));
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
        RemarkRows.Row row = rows.locked(article.value(), thread);
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
        rows.locked(article.value(), thread);
        rows.reword(own(thread, remark).id(), words(said, false), now());
        rows.touch(thread, now());
    }

    /** Takes back what the current person said not long ago. That something was said stays visible. */
    @InNewsroom
    public void remove(ArticleId article, UUID thread, UUID remark) {
        rows.locked(article.value(), thread);
        rows.remove(own(thread, remark).id(), now());
        rows.touch(thread, now());
    }

    /** Closes a thread. A suggestion has to be accepted or rejected instead. */
    @InNewsroom
    public void resolve(ArticleId article, UUID thread) {
        Person me = person();
        RemarkRows.Row row = rows.locked(article.value(), thread);
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
        RemarkRows.Row row = rows.locked(article.value(), thread);
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
        return thread(article, rows.locked(article.value(), thread), newest);
    }

    private void tell(ArticleId article, RemarkRows.Row row, String words, List<Remark> before, boolean suggestion) {
        PersonId me = person().id();
        List<PersonId> mentioned = Mentions.in(words, people.allWhoMay(Permission.NEWSROOM)).stream()
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

    /** Whoever is at the keys. @throws AccessDeniedException for programs with a token */
    static Person person() {
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
