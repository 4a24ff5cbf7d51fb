package org.colophon.manuscript;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.Blot;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Removes a passage, such as the name of a source, from everything that is kept of an article: from each edit that ever
 * brought part of it, from every version, from kept copies, published versions and the search index. Its letters and
 * digits become U+2588, so that lengths, places, words, origins, shares and milestones stay as they were and the log
 * still replays: {@link LogHealth} proves it.
 *
 * <p>Not touched are facts, sources, comments, bylines and addresses that readers know, and other articles that have the
 * passage from this one.
 */
@Service
@Transactional
public class Expunging {

    private final ManuscriptRepository manuscripts;
    private final EditWriter writer;
    private final EditLog log;
    private final LogKeeping keeping;
    private final Heads heads;
    private final Passages passages;
    private final NamedRows rows;
    private final ObjectProvider<FurtherTexts> further;
    private final ObjectProvider<EditListener> listeners;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Expunging(
            ManuscriptRepository manuscripts,
            EditWriter writer,
            EditLog log,
            LogKeeping keeping,
            Heads heads,
            Passages passages,
            NamedRows rows,
            ObjectProvider<FurtherTexts> further,
            ObjectProvider<EditListener> listeners,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.writer = writer;
        this.log = log;
        this.keeping = keeping;
        this.heads = heads;
        this.passages = passages;
        this.rows = rows;
        this.further = further;
        this.listeners = listeners;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where the passage stands; nothing is changed.
     *
     * @throws BadInput when the passage is too short or too long
     * @throws NotFound when there is no such manuscript
     */
    @MayAdminister
    @Transactional(readOnly = true)
    public PassagePlaces preview(ManuscriptId id, String passage, boolean ignoreCase) {
        Blot blot = Blot.of(passage, ignoreCase);
        long newest = manuscripts.version(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
        return places(id, blot, search(id, blot, newest));
    }

    /**
     * Removes the passage for good.
     *
     * @param reason why, 1 to 500 characters, kept on record; it must not have the passage in it
     * @throws BadInput when passage or reason cannot be taken, or the passage stands nowhere
     * @throws NotFound when there is no such manuscript
     */
    @MayAdminister
    public Expunction expunge(ManuscriptId id, String passage, boolean ignoreCase, String reason) {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token cannot remove passages.");
        }
        Blot blot = Blot.of(passage, ignoreCase);
        String why = checkedReason(reason, blot);
        further.forEach(texts -> texts.lock(id));
        long newest = writer.lock(id).version();
        PassageSearch found = search(id, blot, newest);
        PassagePlaces places = places(id, blot, found);
        if (places.total() == 0) {
            throw new BadInput("passage", "This passage stands nowhere in the article or its versions.");
        }
        new LogBlotting(log, keeping, found, blot).write(log.beginning(id), newest);
        passages.forget(found.prints());
        rows.blot(id, blot);
        further.forEach(texts -> texts.blot(id, blot));
        keeping.countRewriting(id);
        heads.forget(id);
        Expunction done = record(id, why, places.total());
        events.publishEvent(new Expunged(id.value()));
        tellAfterCommit(id);
        return done;
    }

    /** The last 200 passages that were removed, the latest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<Expunction> recent() {
        return jdbc.sql("""
                        select id, article_id, expunged_at, expunged_by, reason, places from expunction
                        order by expunged_at desc, id desc limit 200""")
                .query((row, number) -> new Expunction(
                        row.getObject(1, UUID.class),
                        new ManuscriptId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject(4, UUID.class)),
                        row.getString(5),
                        row.getInt(6)))
                .list();
    }

    private static String checkedReason(String reason, Blot blot) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > 500) {
            throw new BadInput("reason", "Give a reason in 1 to 500 characters. It stays on record.");
        }
        if (blot.count(why) > 0) {
            throw new BadInput("reason", "The reason stays on record, so it must not have the passage in it.");
        }
        return why;
    }

    private PassageSearch search(ManuscriptId id, Blot blot, long newest) {
        Manuscript beginning = log.beginning(id);
        PassageSearch search = new PassageSearch(blot, beginning);
        log.each(id, beginning.version(), newest, search::next);
        return search;
    }

    private PassagePlaces places(ManuscriptId id, Blot blot, PassageSearch found) {
        List<PassagePlaces.Place> places = new ArrayList<>();
        places.add(new PassagePlaces.Place("in the text as it stands", found.now()));
        places.add(new PassagePlaces.Place("edits that brought it or part of it", found.edits()));
        places.add(new PassagePlaces.Place("in kept copies", rows.countInCopies(id, blot)));
        places.add(new PassagePlaces.Place(
                "in names of sources, tools and points, and in reasons", found.words() + rows.countInWords(id, blot)));
        further.forEach(texts -> places.add(new PassagePlaces.Place(texts.where(), texts.count(id, blot))));
        return new PassagePlaces(places);
    }

    private Expunction record(ManuscriptId id, String reason, int places) {
        Expunction done = new Expunction(
                Ids.next(), id, clock.instant(), CurrentPerson.require().id(), reason, places);
        jdbc.sql("""
                        insert into expunction (id, article_id, expunged_at, expunged_by, reason, places)
                        values (:id, :article, :at, :by, :reason, :places)""")
                .param("id", done.id())
                .param("article", id.value())
                .param("at", OffsetDateTime.ofInstant(done.at(), ZoneOffset.UTC))
                .param("by", done.by().value())
                .param("reason", reason)
                .param("places", places)
                .update();
        return done;
    }

    private void tellAfterCommit(ManuscriptId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heads.forget(id);
                listeners.forEach(listener -> listener.rewritten(id));
            }
        });
    }
}
