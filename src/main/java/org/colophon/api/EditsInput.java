package org.colophon.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Piece;
import org.colophon.manuscript.SentEdit;
import org.colophon.manuscript.Submission;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Edits of one text, each made on the one before.
 *
 * @param text {@code headline}, {@code standfirst} or {@code body}
 * @param baseVersion the version that the first edit was made from
 * @param rebase whether the edits are carried over what was stored since; refused with 409 otherwise
 */
record EditsInput(
        @Nullable String text,
        @Nullable Long baseVersion,
        @Nullable Boolean rebase,
        @Nullable List<@Nullable EditInput> edits)
        implements Incoming {

    /**
     * One edit.
     *
     * @param client names the sender, 64 characters at most
     * @param counter the sender's own number for it; the same one is stored once
     * @param changes a change set in CodeMirror's JSON form
     * @param inserted where the inserted text comes from, in order; all of it typed when missing
     * @param marks origins stated anew, at places after the changes
     * @param over for how many milliseconds it was typed
     */
    record EditInput(
            @Nullable String client,
            @Nullable Long counter,
            @Nullable List<@Nullable Object> changes,
            @Nullable List<@Nullable PieceInput> inserted,
            @Nullable List<@Nullable MarkInput> marks,
            @Nullable Long over) {

        SentEdit toEdit(PersonId by) {
            if (client == null || counter == null || changes == null) {
                throw new BadInput("client", "An edit has client, counter and changes.");
            }
            ChangeSet set = set(changes);
            List<Piece> pieces = inserted == null
                    ? List.of(Piece.of(set.insertedLength(), Origin.typed(by)))
                    : Fields.each("inserted", inserted, piece -> piece.toPiece(by));
            List<Mark> stated =
                    Fields.each("marks", Objects.requireNonNullElse(marks, List.of()), mark -> mark.toMark(by));
            return new SentEdit(client, counter, set, pieces, stated, over == null ? 0 : over);
        }

        private static ChangeSet set(List<@Nullable Object> json) {
            try {
                return ChangeSet.ofJson(new ArrayList<>(json));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new BadInput("changes", e.getMessage() + ".");
            }
        }
    }

    /** A stretch of inserted text. @param paste whether it came by paste or drop from outside */
    record PieceInput(
            @Nullable Integer length,
            @Nullable OriginJson origin,
            @Nullable Boolean paste,
            @Nullable CopyInput copyOf) {

        Piece toPiece(PersonId by) {
            if (length == null || length < 0) {
                throw new BadInput("length", "A piece has a length from 0 on.");
            }
            return new Piece(
                    length,
                    origin == null ? null : origin.toOrigin(by),
                    Boolean.TRUE.equals(paste),
                    copyOf == null ? null : copyOf.toCopy());
        }
    }

    /** Text that stood in a manuscript before. */
    record CopyInput(
            @Nullable UUID article,
            @Nullable String text,
            @Nullable Long version,
            @Nullable Integer from) {

        Piece.CopyOf toCopy() {
            if (article == null || version == null || from == null) {
                throw new BadInput("copyOf", "Name article, text, version and from.");
            }
            return new Piece.CopyOf(new ManuscriptId(article), textOf("copyOf.text", text), version, from);
        }
    }

    /** A stretch whose origin is stated anew. */
    record MarkInput(
            @Nullable Integer from,
            @Nullable Integer length,
            @Nullable OriginJson origin) {

        Mark toMark(PersonId by) {
            if (from == null || from < 0 || length == null || length < 1 || origin == null) {
                throw new BadInput("marks", "A mark has from, a length of at least 1, and an origin.");
            }
            return new Mark(from, length, origin.toOrigin(by));
        }
    }

    /** @throws BadInput naming what cannot be taken */
    Submission toSubmission(PersonId by) {
        if (baseVersion == null) {
            throw new BadInput("baseVersion", "Name the version that the first edit was made from.");
        }
        List<SentEdit> sent =
                Fields.each("edits", Objects.requireNonNullElse(edits, List.of()), edit -> edit.toEdit(by));
        return new Submission(textOf("text", text), baseVersion, Boolean.TRUE.equals(rebase), sent);
    }

    static TextName textOf(String field, @Nullable String code) {
        return TextName.of(Objects.requireNonNullElse(code, ""))
                .orElseThrow(() -> new BadInput(field, "The texts are headline, standfirst and body."));
    }
}
