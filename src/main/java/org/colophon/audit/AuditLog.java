package org.colophon.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.TokenUse;
import org.colophon.shared.Ids;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what when to what. Features note deeds in the transaction in which they are done: what is undone leaves no
 * line, and what is done always leaves one. Lines are never changed or removed.
 *
 * <p>Words are looked for in {@value LogRows#SCANNED} lines at a time, the newest that the other filters let through; a
 * stretch may therefore be short, or empty, and still have a next one.
 */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private static final int STRETCH = 1000;

    private final LogRows rows;
    private final ObjectProvider<AuditActions> features;
    private final Clock clock;

    AuditLog(LogRows rows, ObjectProvider<AuditActions> features, Clock clock) {
        this.rows = rows;
        this.features = features;
        this.clock = clock;
    }

    /** Notes a deed, in the transaction of the caller if there is one. Open to all, since visitors do things, too. */
    @Transactional
    public void note(Deed deed) {
        Actor actor = deed.actor();
        String token = "";
        if (actor == null) {
            actor = CurrentPerson.find().map(Actor::of).orElse(Actor.APPLICATION);
            token = CurrentPerson.token().map(TokenUse::name).orElse("");
        }
        rows.add(new LogEntry(
                Ids.next(), clock.instant(), actor, deed.action().code(), deed.subject(), deed.detail(), token));
    }

    /**
     * Lines of the log, the newest first.
     *
     * @param after where the stretch before ended, null for the start; what it does not understand starts there too
     */
    @MayAdminister
    public Slice<LogEntry> list(LogFilter filter, @Nullable String after, int size) {
        return rows.list(filter, TimeKey.decode(after), size);
    }

    /** All actions that features may note, by title. */
    @MayAdminister
    public List<AuditAction> actions() {
        return features.orderedStream()
                .flatMap(feature -> feature.actions().stream())
                .sorted(Comparator.comparing(AuditAction::title))
                .toList();
    }

    /** Writes all lines that the filter lets through as CSV, the newest first, and leaves the stream open. */
    @MayAdminister
    public void writeCsv(LogFilter filter, OutputStream out) throws IOException {
        write(filter, new AuditCsv(out));
    }

    /** Writes all lines that the filter lets through as a JSON list, the newest first, and leaves the stream open. */
    @MayAdminister
    public void writeJson(LogFilter filter, OutputStream out) throws IOException {
        write(filter, new AuditJson(out));
    }

    private void write(LogFilter filter, LogExport export) throws IOException {
        String after = null;
        do {
            Slice<LogEntry> some = rows.list(filter, TimeKey.decode(after), STRETCH);
            some.items().forEach(export::add);
            after = some.next();
        } while (after != null);
        export.finish();
    }
}
