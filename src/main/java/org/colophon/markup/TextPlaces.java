package org.colophon.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.internal.util.Html5Entities;
import org.commonmark.node.Code;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of parsed texts in the source. The parser says where a text as a whole stands; inside it a
 * character reference or an escape takes more room than what it stands for.
 */
final class TextPlaces {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]*+);");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The box of a task list, which is cut off its text when all places have been given. */
    static final Pattern BOX = Pattern.compile("\\[[xX\\s]]\\s++");

    /** A tab of which a quotation takes a part counts as up to three spaces, but is one character. */
    private static final int TAB_SLACK = 2;

    private final String source;
    private final int base;
    private final int @Nullable [] offsets;

    private TextPlaces(String source, int base, int @Nullable [] offsets) {
        this.source = source;
        this.base = base;
        this.offsets = offsets;
    }

    static TextPlaces of(String source) {
        return new TextPlaces(source, 0, null);
    }

    /** The places in a cell, from which the parser takes the backslashes before bars away before it reads on. */
    TextPlaces ofCell(TableCell cell) {
        int start = SourceEdits.start(cell);
        int end = Math.min(SourceEdits.end(cell), source.length());
        if (start < 0 || source.indexOf("\\|", start, end) < 0) {
            return this;
        }
        var content = new StringBuilder();
        int[] places = new int[end - start];
        for (int i = start; i < end && source.charAt(i) != '|'; i++) {
            if (source.startsWith("\\|", i)) {
                i++;
            }
            places[content.length()] = i;
            content.append(source.charAt(i));
        }
        return new TextPlaces(content.toString(), start, places);
    }

    /** Hands all characters of the text to the sink. */
    void read(Text text, CharacterSink sink) {
        String literal = text.getLiteral();
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.size() != 1 || !isFound(literal, spans.getFirst(), sink)) {
            pieces(literal, spans, sink);
        }
    }

    /** Hands all characters of code in a line to the sink: line ends are spaces there, and one at each side may go. */
    void read(Code code, CharacterSink sink) {
        String literal = code.getLiteral();
        Places inside = new Places();
        int before = 0;
        for (SourceSpan span : code.getSourceSpans()) {
            if (inside.length() > 0) {
                inside.put(before);
            }
            before = span.getInputIndex() - base + span.getLength();
            for (int at = span.getInputIndex() - base; at < before; at++) {
                inside.put(at);
            }
        }
        int ticks = 0;
        while (ticks < inside.length() && source.startsWith("`", inside.at(ticks))) {
            ticks++;
        }
        int room = inside.length() - 2 * ticks - literal.length();
        int first = ticks + (room == 2 ? 1 : 0);
        for (int i = 0; i < literal.length(); i++) {
            if (room == 0 || room == 2) {
                add(literal.charAt(i), inside.at(first + i), 1, sink);
            } else {
                sink.unplaced(literal.charAt(i));
            }
        }
    }

    private boolean isFound(String literal, SourceSpan span, CharacterSink sink) {
        int start = span.getInputIndex() - base;
        if (span.getLength() == literal.length() && source.startsWith(literal, start)) {
            same(literal, start, sink);
            return true;
        }
        for (int at = start; at >= Math.max(0, start - TAB_SLACK); at--) {
            Matcher box = BOX.matcher(source).region(at, source.length());
            int after = box.lookingAt() ? box.end() : at;
            for (int begin : after > at ? new int[] {at, after} : new int[] {at}) {
                if (decoded(literal, begin, null)) {
                    return decoded(literal, begin, sink);
                }
            }
        }
        return false;
    }

    private void same(String literal, int start, CharacterSink sink) {
        if (offsets == null) {
            sink.plain(source, start, start + literal.length());
        } else {
            for (int i = 0; i < literal.length(); i += Character.charCount(literal.codePointAt(i))) {
                int shown = literal.codePointAt(i);
                add(shown, start + i, Character.charCount(shown), sink);
            }
        }
    }

    /**
     * Reads the source as the parser does.
     *
     * @param sink is given the characters, if there is one
     * @return whether that gives the literal
     */
    private boolean decoded(String literal, int start, @Nullable CharacterSink sink) {
        int at = start;
        for (int j = 0; j < literal.length(); ) {
            if (at >= source.length()) {
                return false;
            }
            char c = source.charAt(at);
            String reference = c == '&' ? reference(at) : null;
            String stands = reference == null ? null : Html5Entities.entityToString(reference);
            if (reference != null && stands != null && !stands.equals(reference) && literal.startsWith(stands, j)) {
                for (int i = 0; i < stands.length(); i += Character.charCount(stands.codePointAt(i))) {
                    add(stands.codePointAt(i), at, reference.length(), sink);
                }
                at += reference.length();
                j += stands.length();
                continue;
            }
            boolean escape = c == '\\' && at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
            if (escape) {
                at++;
            }
            int shown = literal.codePointAt(j);
            if (at >= source.length() || source.codePointAt(at) != shown) {
                return false;
            }
            int size = Character.charCount(shown);
            add(shown, at, size, sink);
            at += size;
            j += size;
        }
        return true;
    }

    private @Nullable String reference(int at) {
        Matcher matcher = REFERENCE.matcher(source).region(at, source.length());
        return matcher.lookingAt() ? matcher.group() : null;
    }

    /** A text of several lines, or one that the parser put together: character by character, as far as there is room. */
    private void pieces(String literal, List<SourceSpan> spans, CharacterSink sink) {
        int piece = 0;
        int inside = 0;
        for (int i = 0; i < literal.length(); i += Character.charCount(literal.codePointAt(i))) {
            int shown = literal.codePointAt(i);
            while (piece < spans.size() - 1 && inside >= spans.get(piece).getLength()) {
                piece++;
                inside = 0;
            }
            if (shown == '\n' || spans.isEmpty()) {
                sink.unplaced(shown);
                continue;
            }
            int start = spans.get(piece).getInputIndex() - base;
            int room = spans.get(piece).getLength() - 1;
            int at = Math.clamp(start + Math.min(inside, room), 0, source.length() - 1);
            add(shown, at, Math.min(Character.charCount(shown), source.length() - at), sink);
            inside += Character.charCount(shown);
        }
    }

    private void add(int c, int at, int length, @Nullable CharacterSink sink) {
        if (sink != null) {
            int from = offsets == null ? at : offsets[at];
            int to = offsets == null ? at + length : offsets[at + length - 1] + 1;
            sink.add(c, from, to);
        }
    }
}
