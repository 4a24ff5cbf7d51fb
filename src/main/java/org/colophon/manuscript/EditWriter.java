package org.colophon.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Runs;
import org.colophon.manuscript.text.Surrogates;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts edits at the end of the log, one at a time, while the manuscript's row is locked. */
@Component
class EditWriter {

    private final ManuscriptRepository manuscripts;
    private final EditLog log;
    private final Heads heads;
    private final OriginRules rules;
    private final Passages passages;
    private final ObjectProvider<EditListener> listeners;
    private final PublishedManuscripts published;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditWriter(
            ManuscriptRepository manuscripts,
            EditLog log,
            Heads heads,
            OriginRules rules,
            Passages passages,
            ObjectProvider<EditListener> listeners,
            PublishedManuscripts published,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.log = log;
        this.heads = heads;
        this.rules = rules;
        this.passages = passages;
        this.listeners = listeners;
        this.published = published;
        this.events = events;
        this.clock = clock;
    }

    /** Locks the manuscript until the end of the transaction. @throws NotFound when there is none */
    StoredManuscript lock(ManuscriptId id) {
        return manuscripts.locked(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
    }

    /** Locks the manuscript until the end of the transaction, to write to it. @throws NotFound when there is none */
    OpenManuscript open(ManuscriptId id) {
        StoredManuscript locked = lock(id);
        return new OpenManuscript(locked, heads.of(locked));
    }

    /** Starts a log with texts that are there from the beginning. @param pieces where each of them comes from, whole */
    Manuscript start(ManuscriptId id, Texts texts, Function<TextName, Piece> pieces) {
        Writer writer = Writer.current();
        Instant now = clock.instant();
        StoredManuscript row = manuscripts.saveAndFlush(new StoredManuscript(id, writer.person(), now));
        List<Provenance> judged = new ArrayList<>();
        for (TextName name : TextName.values()) {
            String text = texts.get(name);
            ChangeSet changes = ChangeSet.replace(0, 0, 0, text);
            List<Piece> whole = text.isEmpty() ? List.of() : List.of(pieces.apply(name));
            judged.add(rules.decide(new OriginRules.Judged(writer, id, name, Provenance.EMPTY, changes, whole, 0, now))
                    .after());
        }
        Manuscript state = new Manuscript(id, judged.get(0), judged.get(1), judged.get(2), 1, now, writer.person());
        log.writeSnapshot(state);
        for (TextName name : TextName.values()) {
            remember(id, state.text(name), 0, state.text(name).text().length());
        }
        listeners.forEach(listener -> listener.starting(state));
        done(new OpenManuscript(row, state));
        return state;
    }

    /** Judges an edit that applies to the text as it stands, and stores it. @throws BadInput when it cannot be made */
    void append(OpenManuscript open, TextName name, SentEdit edit, String reason) {
        append(open, name, edit, reason, Writer.current());
    }

    /** The same with words of somebody else, which the current person lets in. @param author whose words they are */
    void append(OpenManuscript open, TextName name, SentEdit edit, String reason, Writer author) {
        Writer writer = Writer.current();
        Instant now = clock.instant();
        ManuscriptId id = open.state().id();
        Provenance before = open.text(name);
        requireFit(name, before, edit.changes());
        OriginRules.Decision decision = rules.decide(new OriginRules.Judged(
                author, id, name, before, edit.changes(), edit.pieces(), edit.overMillis(), now));
        List<Mark> marks = new ArrayList<>(decision.marks());
        Provenance after = decision.after();
        for (Mark mark : edit.marks()) {
            Mark stated = stated(writer, after, mark, reason);
            marks.add(stated);
            after = new Provenance(after.text(), after.runs().mark(stated));
        }
        StoredEdit stored = new StoredEdit(
                open.version() + 1,
                name,
                edit.client(),
                edit.counter(),
                writer.person(),
                now,
                edit.changes(),
                decision.inserted(),
                marks,
                reason);
        log.append(id, stored);
        open.add(stored);
        rememberStated(id, open.text(name), edit);
        heads.snapshotIfDue(open.state());
    }

    /** Flushes the row, and tells of what was written once all is committed. */
    List<StoredEdit> done(OpenManuscript open) {
        manuscripts.flush();
        heads.keep(open.state(), open.row().rewritings());
        List<StoredEdit> written = open.written();
        if (!written.isEmpty()) {
            listeners.forEach(listener -> listener.storing(written, open.state()));
        }
        tellIfPublished(open.state().id(), written);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.forEach(listener -> listener.stored(open.state().id(), written));
            }
        });
        return written;
    }

    private void tellIfPublished(ManuscriptId id, List<StoredEdit> written) {
        written.stream()
                .filter(edit -> !edit.marks().isEmpty())
                .map(StoredEdit::person)
                .reduce((first, last) -> last)
                .filter(person -> !published.among(List.of(id)).isEmpty())
                .ifPresent(person -> events.publishEvent(new OriginsRestated(id.value(), person.value())));
    }

    private static void requireFit(TextName name, Provenance before, ChangeSet changes) {
        if (changes.lengthBefore() != before.text().length()) {
            throw new BadInput(
                    "changes",
                    "The change is for a text of %d characters; at the base version it has %d."
                            .formatted(changes.lengthBefore(), before.text().length()));
        }
        if (changes.lengthAfter() > name.max()) {
            throw new BadInput(
                    name.code(),
                    "The %s would have %,d characters; %,d are the most that can be saved."
                            .formatted(name.code(), changes.lengthAfter(), name.max()));
        }
        if (!name.hasLines() && changes.insertedText().indexOf('\n') >= 0) {
            throw new BadInput("changes", "The %s is one line.".formatted(name.code()));
        }
        if (Surrogates.splitBy(changes, before.text())) {
            throw new BadInput("changes", "The change cuts a character in two (half of a surrogate pair).");
        }
    }

    private static Mark stated(Writer writer, Provenance text, Mark mark, String reason) {
        if (mark.to() > text.text().length()
                || Surrogates.splits(text.text(), mark.from())
                || Surrogates.splits(text.text(), mark.to())) {
            throw new BadInput("marks", "A mark lies outside of the text or cuts a character in two.");
        }
        boolean fromAi = text.runs().slice(mark.from(), mark.to()).stream()
                .anyMatch(run -> run.origin().ai());
        if (fromAi && !mark.origin().ai() && reason.isEmpty()) {
            throw new AccessDeniedException(
                    "What counts as AI's needs a reason and a second person before it counts as anything else.");
        }
        if (writer.machine() && mark.origin().kind() == Origin.Kind.TYPED) {
            throw new AccessDeniedException("A token cannot state that a person wrote something.");
        }
        // Where two people have decided it, the origin names the one who asked; otherwise whoever states it.
        Origin origin =
                fromAi && !reason.isEmpty() ? mark.origin() : mark.origin().by(writer.person());
        return new Mark(mark.from(), mark.length(), origin);
    }

    private void rememberStated(ManuscriptId id, Provenance text, SentEdit edit) {
        boolean stated = edit.pieces().stream().anyMatch(piece -> piece.copyOf() == null && worthKnowing(piece));
        if (stated) {
            edit.changes().eachInsertion((from, to) -> remember(id, text, from, to));
        }
        edit.marks().forEach(mark -> remember(id, text, mark.from(), mark.to()));
    }

    private static boolean worthKnowing(Piece piece) {
        Origin origin = piece.origin();
        return origin != null && (origin.ai() || origin.kind() == Origin.Kind.QUOTED);
    }

    private void remember(ManuscriptId id, Provenance text, int from, int to) {
        Runs runs = text.runs();
        int at = from;
        for (var run : runs.slice(from, to)) {
            if (run.origin().ai() || run.origin().kind() == Origin.Kind.QUOTED) {
                passages.remember(id, text, at, at + run.length());
            }
            at += run.length();
        }
    }
}
