package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextDiff;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings back what stood in a manuscript before, as new edits: nothing in the log is undone. What is still there stays
 * as it is, with everything that was said of it since; what comes back is copied from where it stood and so has the
 * origins it had, and never counts as typed. Who may change which article is decided above.
 */
@Service
@Transactional
public class Restoring {

    private static final String CLIENT = "restore";
    private static final int AT_A_TIME = 1_000;

    private final EditWriter writer;
    private final EditLog log;
    private final Heads heads;

    Restoring(EditWriter writer, EditLog log, Heads heads) {
        this.writer = writer;
        this.log = log;
        this.heads = heads;
    }

    /** A stretch of a text as it was at a version. @param from in UTF-16 units @param to behind its last character */
    public record Passage(TextName text, long version, int from, int to) {}

    /**
     * Makes the three texts what they were at a version, in one edit for each that differs.
     *
     * @throws NotFound when there is no such version
     */
    @MayWrite
    public Manuscript restore(ManuscriptId id, long version) {
        OpenManuscript open = writer.open(id);
        long now = open.version();
        Manuscript then = then(open, version);
        for (TextName name : TextName.values()) {
            ChangeSet since = since(id, name, then, now);
            Back back = new Back(new Copied(id, name, then), open.text(name));
            since.eachChange((from, to, at, text) -> back.replace(at, at + text.length(), from, to));
            back.append(open);
        }
        return stored(open);
    }

    /**
     * Puts a passage back to the place where it stood, instead of what stands there now.
     *
     * @throws NotFound when there is no such version
     * @throws BadInput when the version has no such passage
     */
    @MayWrite
    public Manuscript restore(ManuscriptId id, Passage passage) {
        OpenManuscript open = writer.open(id);
        Manuscript then = then(open, passage.version());
        requirePassage(then, passage);
        ChangeSet since = finer(
                since(id, passage.text(), then, open.version()),
                then.text(passage.text()).text());
        int from = since.mapPosition(passage.from(), false);
        int to = Math.max(from, since.mapPosition(passage.to(), false));
        Back back = new Back(new Copied(id, passage.text(), then), open.text(passage.text()));
        back.replace(from, to, passage.from(), passage.to());
        back.append(open);
        return stored(open);
    }

    /**
     * Puts a passage at any place of the same text as it stands, such as the cursor's; nothing is replaced.
     *
     * @throws NotFound when there is no such version
     * @throws BadInput when the version has no such passage, or the text no such place
     */
    @MayWrite
    public Manuscript restoreAt(ManuscriptId id, Passage passage, int place) {
        OpenManuscript open = writer.open(id);
        Manuscript then = then(open, passage.version());
        requirePassage(then, passage);
        if (place < 0 || place > open.text(passage.text()).text().length()) {
            throw new BadInput("place", "The text has no such place.");
        }
        Back back = new Back(new Copied(id, passage.text(), then), open.text(passage.text()));
        back.replace(place, place, passage.from(), passage.to());
        back.append(open);
        return stored(open);
    }

    private Manuscript then(OpenManuscript open, long version) {
        if (version > open.version()) {
            throw new NotFound("There is no such version.");
        }
        return heads.at(open.state().id(), version);
    }

    private Manuscript stored(OpenManuscript open) {
        if (!open.written().isEmpty()) {
            writer.done(open);
        }
        return open.state();
    }

    private static void requirePassage(Manuscript then, Passage passage) {
        int length = then.text(passage.text()).text().length();
        if (passage.from() < 0 || passage.to() <= passage.from() || passage.to() > length) {
            throw new BadInput("passage", "That version has no such passage.");
        }
    }

    /** All changes of a text since a state, in one. What it keeps are the same characters, not only equal ones. */
    private ChangeSet since(ManuscriptId id, TextName name, Manuscript then, long now) {
        ChangeSet all = ChangeSet.none(then.text(name).text().length());
        for (long from = then.version(); from < now; from += AT_A_TIME) {
            for (StoredEdit edit : log.between(id, from, Math.min(now, from + AT_A_TIME))) {
                all = edit.text() == name ? all.compose(edit.changes()) : all;
            }
        }
        return all;
    }

    /** The same change with only those words replaced that differ, so that places in a replaced text can be found. */
    private static ChangeSet finer(ChangeSet changes, String before) {
        List<Object> json = new ArrayList<>();
        int[] done = {0};
        changes.eachChange((from, to, at, text) -> {
            json.add(from - done[0]);
            json.addAll(TextDiff.between(before.substring(from, to), text).toJson());
            done[0] = to;
        });
        json.add(before.length() - done[0]);
        return ChangeSet.ofJson(json);
    }

    private record Copied(ManuscriptId id, TextName name, Manuscript then) {

        Provenance text() {
            return then.text(name);
        }

        Piece piece(int from, int to) {
            return new Piece(to - from, null, false, new Piece.CopyOf(id, name, then.version(), from));
        }
    }

    /** The edit that brings something back, put together from the first place to the last. */
    private final class Back {

        private final Copied copied;
        private final Provenance now;
        private final List<Object> json = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private int done;

        Back(Copied copied, Provenance now) {
            this.copied = copied;
            this.now = now;
        }

        /** Replaces a stretch of the text by one that stood there; what is the same to the origin stays. */
        void replace(int from, int to, int oldFrom, int oldTo) {
            String gone = now.text().substring(from, to);
            String back = copied.text().text().substring(oldFrom, oldTo);
            int[] at = {0, 0};
            TextDiff.between(gone, back).eachChange((goneFrom, goneTo, backFrom, text) -> {
                keepOrCopy(from + at[0], from + goneFrom, oldFrom + at[1]);
                put(from + goneFrom, from + goneTo, oldFrom + backFrom, oldFrom + backFrom + text.length());
                at[0] = goneTo;
                at[1] = backFrom + text.length();
            });
            keepOrCopy(from + at[0], to, oldFrom + at[1]);
        }

        private void keepOrCopy(int from, int to, int oldFrom) {
            int length = to - from;
            boolean same =
                    now.runs().slice(from, to).equals(copied.text().runs().slice(oldFrom, oldFrom + length));
            if (!same) {
                put(from, to, oldFrom, oldFrom + length);
            }
        }

        private void put(int from, int to, int oldFrom, int oldTo) {
            if (from > done) {
                json.add(from - done);
            }
            List<Object> change = new ArrayList<>();
            change.add(to - from);
            if (oldTo > oldFrom) {
                change.addAll(
                        List.of(copied.text().text().substring(oldFrom, oldTo).split("\n", -1)));
                pieces.add(copied.piece(oldFrom, oldTo));
            }
            json.add(change);
            done = to;
        }

        void append(OpenManuscript open) {
            if (json.isEmpty()) {
                return;
            }
            if (now.text().length() > done) {
                json.add(now.text().length() - done);
            }
            SentEdit edit = new SentEdit(CLIENT, open.version() + 1, ChangeSet.ofJson(json), pieces, List.of(), 0);
            writer.append(open, copied.name(), edit, "");
        }
    }
}
