package org.colophon.disclosure;

import java.util.Optional;
import org.colophon.shared.Coded;

/**
 * Kinds of later human edits that a newsroom's policy may call minor: they leave a sign-off standing, and the record then
 * holds the signed text, the published one and the difference. An edit by AI is never minor, whatever it changes.
 */
public enum MinorEdit implements Coded {
    /** Spaces and line breaks, where no paragraph begins or ends otherwise. */
    SPACING("spacing", "Spaces and line breaks within a paragraph"),
    /** Punctuation between words, where no number, unit or Markdown stands beside it. */
    PUNCTUATION("punctuation", "Punctuation between words, away from numbers"),
    /** Capital and small letters. */
    CAPITALS("capitals", "Capital and small letters"),
    /** One letter of a word of at least six, not among its first two; never in a number. */
    SPELLING("spelling", "One wrong letter in a word of six or more");

    private final String code;
    private final String title;

    MinorEdit(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The name in the policy as stored and in records. */
    @Override
    public String code() {
        return code;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** The kind with this code, if there is one. */
    public static Optional<MinorEdit> of(String code) {
        return Coded.find(MinorEdit.class, code);
    }
}
