package org.colophon.manuscript;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides where inserted text comes from. Clients only report.
 *
 * <ol>
 *   <li>What refers to earlier text takes its origins from the log, if the characters are the same.
 *   <li>Nothing from a token is typed. Nothing is typed that came at once or faster than hands can type. A paste of
 *       eight words or more that nobody explains is unexplained, and so are shorter ones that add up to as much.
 *   <li>Whatever matches a known passage of an AI tool or a source by eight words takes its origin.
 * </ol>
 */
@Component
class OriginRules {

    /** A longer insertion that is no paste was not typed. */
    static final int TYPED_AT_ONCE = 200;

    /** What may stand between two pastes that count as one. */
    private static final int GAP = 3;

    private final Heads heads;
    private final Passages passages;
    private final TypingPace pace;
    private final EditLog log;

    OriginRules(Heads heads, Passages passages, TypingPace pace, EditLog log) {
        this.heads = heads;
        this.passages = passages;
        this.pace = pace;
        this.log = log;
    }

    /** What was decided. @param inserted of the change's insertions @param marks on text that stood there before */
    record Decision(Provenance after, List<Run> inserted, List<Mark> marks) {}

    /** The edit that is judged. @param before the text that the change applies to */
    record Judged(
            Writer writer,
            ManuscriptId id,
            TextName name,
            Provenance before,
            ChangeSet changes,
            List<Piece> pieces,
            long overMillis,
            Instant now) {}

    Decision decide(Judged edit) {
        ChangeSet changes = edit.changes();
        if (changes.isEmpty()) {
            return new Decision(edit.before(), List.of(), List.of());
        }
        List<Run> reported = reported(edit);
        Provenance after = edit.before().apply(changes, reported, List.of());
        Provenance judged = joinPastes(recognise(after, changes), changes);
        List<Run> inserted = new ArrayList<>();
        changes.eachInsertion((from, to) -> inserted.addAll(judged.runs().slice(from, to)));
        Provenance plain = edit.before().apply(changes, inserted, List.of());
        return new Decision(judged, inserted, plain.runs().marksTo(judged.runs()));
    }

    private List<Run> reported(Judged edit) {
        String text = edit.changes().insertedText();
        List<Run> runs = new ArrayList<>();
        boolean tooFast = tooFast(edit);
        Map<Piece.CopyOf, Provenance> originals = new HashMap<>();
        int at = 0;
        for (Piece piece : edit.pieces()) {
            int end = at + piece.length();
            if (end > text.length()) {
                break;
            }
            String part = text.substring(at, end);
            at = end;
            if (part.isEmpty()) {
                continue;
            }
            if (piece.copyOf() != null) {
                runs.addAll(copied(piece.copyOf(), part, edit.name(), originals));
            } else {
                runs.add(new Run(part.length(), stated(edit.writer(), piece, part, tooFast)));
            }
        }
        if (at != text.length()
                || edit.pieces().stream().mapToInt(Piece::length).sum() != at) {
            throw new BadInput("inserted", "The pieces must add up to what is inserted: %d.".formatted(text.length()));
        }
        return runs;
    }

    private List<Run> copied(Piece.CopyOf copy, String part, TextName into, Map<Piece.CopyOf, Provenance> originals) {
        Provenance original = originals.computeIfAbsent(
                new Piece.CopyOf(copy.manuscript(), copy.text(), copy.version(), 0), this::original);
        int to = copy.from() + part.length();
        if (copy.from() < 0 || to < copy.from() || to > original.text().length()) {
            throw new BadInput("copyOf", "The original has no such place.");
        }
        String there = original.text().substring(copy.from(), to);
        if (!(into.hasLines() ? there : there.replace('\n', ' ')).equals(part)) {
            throw new BadInput("copyOf", "The original has other characters there.");
        }
        return original.runs().slice(copy.from(), to);
    }

    private Provenance original(Piece.CopyOf copy) {
        try {
            return heads.at(copy.manuscript(), copy.version()).text(copy.text());
        } catch (NotFound gone) {
            throw new BadInput("copyOf", "There is no such version to copy from.");
        }
    }

    private static Origin stated(Writer writer, Piece piece, String part, boolean tooFast) {
        @Nullable Origin origin = piece.origin();
        if (origin != null && origin.kind() != Origin.Kind.TYPED) {
            return origin.by(writer.person());
        }
        if (writer.machine() || (origin == null && !piece.pasted())) {
            return Origin.unexplained(writer.person());
        }
        if (!piece.pasted()) {
            return tooFast || part.length() > TYPED_AT_ONCE
                    ? Origin.unexplained(writer.person())
                    : Origin.typed(writer.person());
        }
        if (origin != null) {
            return Origin.typed(writer.person());
        }
        return PlainWords.count(part) < PlainWords.SHINGLE
                ? Origin.pastedBy(writer.person())
                : Origin.unexplained(writer.person());
    }

    private boolean tooFast(Judged edit) {
        int typed = edit.pieces().stream()
                .filter(piece -> piece.copyOf() == null && !piece.pasted())
                .filter(piece -> piece.origin() != null && piece.origin().kind() == Origin.Kind.TYPED)
                .mapToInt(Piece::length)
                .filter(length -> length <= TYPED_AT_ONCE)
                .sum();
        return typed > 0
                && !edit.writer().machine()
                && !pace.allows(
                        edit.id(),
                        edit.writer().person(),
                        typed,
                        Duration.ofMillis(Math.max(0, edit.overMillis())),
                        edit.now(),
                        () -> log.lastEdit(edit.id(), edit.writer().person()));
    }

    /** Looks around every change: a deletion, too, can put together what was apart. */
    private Provenance recognise(Provenance after, ChangeSet changes) {
        List<Mark> known = new ArrayList<>();
        changes.eachChange((from, to, at, text) -> known.addAll(passages.known(after.text(), at, at + text.length())));
        Provenance judged = after;
        for (Mark mark : known) {
            int at = mark.from();
            for (Run run : judged.runs().slice(mark.from(), mark.to())) {
                if (weaker(run.origin(), mark.origin())) {
                    judged = marked(judged, new Mark(at, run.length(), mark.origin()));
                }
                at += run.length();
            }
        }
        return judged;
    }

    private static boolean weaker(Origin said, Origin known) {
        return switch (said.kind()) {
            case AI -> false;
            case QUOTED -> known.ai();
            case TYPED, IMPORTED, UNEXPLAINED -> true;
        };
    }

    /** Short pastes side by side are one paste. */
    private static Provenance joinPastes(Provenance text, ChangeSet changes) {
        List<Mark> joined = new ArrayList<>();
        changes.eachInsertion((from, to) -> {
            if (text.runs().slice(from, to).stream()
                    .anyMatch(run -> run.origin().pasted())) {
                joined.addAll(Pastes.around(text, from, to, GAP));
            }
        });
        Provenance judged = text;
        for (Mark mark : joined) {
            judged = marked(judged, mark);
        }
        return judged;
    }

    private static Provenance marked(Provenance text, Mark mark) {
        return new Provenance(text.text(), text.runs().mark(mark));
    }
}
