package org.colophon.manuscript;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.colophon.identity.InNewsroom;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Older versions of manuscripts with what is known by now: where somebody stated later from where characters come, that
 * counts for the version in which they stood. Characters that were deleted since keep what was said of them before.
 * Takes time in proportion to the edits since.
 */
@Service
@Transactional(readOnly = true)
public class Hindsight {

    private static final int ATTEMPTS = 5;

    private final LogKeeping keeping;
    private final EditLog log;
    private final Heads heads;

    Hindsight(LogKeeping keeping, EditLog log, Heads heads) {
        this.keeping = keeping;
        this.log = log;
        this.heads = heads;
    }

    /**
     * The texts at a version with their origins as known now; empty where there is no such version any more.
     *
     * @throws NotFound when there is no such manuscript
     */
    @InNewsroom
    public Optional<Manuscript> of(ManuscriptId id, long version) {
        for (int attempt = 1; ; attempt++) {
            LogKeeping.LogPosition position = keeping.position(id);
            Optional<Manuscript> found = version > position.version() || version < 1
                    ? Optional.empty()
                    : then(id, version).map(then -> read(then, position.version()));
            boolean rewritten = keeping.position(id).rewritings() != position.rewritings();
            if (!rewritten || attempt == ATTEMPTS) {
                return found;
            }
        }
    }

    private Optional<Manuscript> then(ManuscriptId id, long version) {
        try {
            return Optional.of(heads.at(id, version));
        } catch (NotFound merged) {
            return Optional.empty();
        }
    }

    private Manuscript read(Manuscript then, long newest) {
        Map<TextName, LaterMarks> marks = new EnumMap<>(TextName.class);
        log.each(
                then.id(),
                then.version(),
                newest,
                edit -> marks.computeIfAbsent(edit.text(), name -> new LaterMarks(then.text(name)))
                        .add(edit));
        Map<TextName, Provenance> texts = new EnumMap<>(TextName.class);
        marks.forEach((name, later) -> texts.put(name, later.then()));
        return then.with(texts);
    }
}
