package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.manuscript.text.TextDiff;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text differs from the signed one only in ways that the policy calls minor. When in doubt it does not:
 * whatever touches a number, a fact, a link, code or other Markdown, a question or exclamation mark, or puts words into
 * quotation marks, is never minor. A pure function.
 */
final class MinorChanges {

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]+");
    private static final Pattern BLANK = Pattern.compile("[ \\u00a0\\u202f]*");
    private static final Pattern STOPS = Pattern.compile("[,.;:…–—'’\"“”„‚‘«»‹› -]*");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‚‘’'«»‹›]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Numbers, amounts and everything that Markdown, links, facts and citations are made of. */
    private static final Pattern GRAVE = Pattern.compile("[\\p{N}\\p{Sc}%‰°+=\\[\\]{}<>@/\\\\`|#_*~^&!?]");

    private static final int AROUND = 20;

    private final Set<MinorEdit> allowed;
    private final List<MinorChange> found = new ArrayList<>();

    private MinorChanges(Set<MinorEdit> allowed) {
        this.allowed = allowed;
    }

    /** The differences, where all of them are minor; otherwise empty. */
    static Optional<List<MinorChange>> between(CanonicalText signed, CanonicalText now, Set<MinorEdit> allowed) {
        MinorChanges changes = new MinorChanges(allowed);
        boolean minor = !allowed.isEmpty()
                && signed.language().equals(now.language())
                && signed.facts().equals(now.facts())
                && signed.keyFacts().equals(now.keyFacts())
                && changes.compare("headline", signed.headline(), now.headline())
                && changes.compare("standfirst", signed.standfirst(), now.standfirst())
                && changes.compare("body", signed.body(), now.body());
        return minor ? Optional.of(List.copyOf(changes.found)) : Optional.empty();
    }

    private boolean compare(String name, String before, String after) {
        boolean[] minor = {true};
        TextDiff.between(before, after).eachChange((from, to, at, text) -> {
            if (minor[0]) {
                minor[0] = place(name, new Place(before, from, to), new Place(after, at, at + text.length()));
            }
        });
        return minor[0];
    }

    private boolean place(String name, Place before, Place after) {
        Optional<MinorEdit> kind = kind(before, after);
        kind.ifPresent(edit -> found.add(new MinorChange(edit.code(), name, before.shown(), after.shown())));
        return kind.isPresent();
    }

    private Optional<MinorEdit> kind(Place before, Place after) {
        if (before.grave() || after.grave()) {
            return Optional.empty();
        }
        String was = before.changed();
        String becomes = after.changed();
        if (bothAre(BLANK, was, becomes)) {
            boolean minor =
                    allowed.contains(MinorEdit.SPACING) && apart(before, after) && before.within() && after.within();
            return minor ? Optional.of(MinorEdit.SPACING) : Optional.empty();
        }
        if (bothAre(STOPS, was, becomes)) {
            boolean minor = allowed.contains(MinorEdit.PUNCTUATION)
                    && quotes(was) == quotes(becomes)
                    && apart(before, after)
                    && !before.beginsLine()
                    && !after.beginsLine();
            return minor ? Optional.of(MinorEdit.PUNCTUATION) : Optional.empty();
        }
        return words(before.wholeWords(), after.wholeWords());
    }

    private static boolean bothAre(Pattern pattern, String was, String becomes) {
        return pattern.matcher(was).matches() && pattern.matcher(becomes).matches();
    }

    /** Whether words that were two stay two, and one word stays one. */
    private static boolean apart(Place before, Place after) {
        return !before.joinsWords() && !after.joinsWords();
    }

    /** Word by word, with the same between them. */
    private Optional<MinorEdit> words(String was, String becomes) {
        List<String> old = pieces(was);
        List<String> now = pieces(becomes);
        if (old.size() != now.size()) {
            return Optional.empty();
        }
        MinorEdit kind = null;
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i).equals(now.get(i))) {
                continue;
            }
            MinorEdit found = word(old.get(i), now.get(i));
            if (found == null || !allowed.contains(found)) {
                return Optional.empty();
            }
            kind = found;
        }
        return Optional.ofNullable(kind);
    }

    private static @Nullable MinorEdit word(String was, String becomes) {
        if (!LETTERS.matcher(was).matches() || !LETTERS.matcher(becomes).matches()) {
            return null;
        }
        if (was.equalsIgnoreCase(becomes)) {
            return MinorEdit.CAPITALS;
        }
        boolean longEnough = Math.min(was.length(), becomes.length()) >= 6;
        return longEnough && was.substring(0, 2).equals(becomes.substring(0, 2)) && oneLetter(was, becomes)
                ? MinorEdit.SPELLING
                : null;
    }

    /** One letter more, less, other, or two that changed places. */
    private static boolean oneLetter(String was, String becomes) {
        int start = 0;
        int most = Math.min(was.length(), becomes.length());
        while (start < most && was.charAt(start) == becomes.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && was.charAt(was.length() - 1 - end) == becomes.charAt(becomes.length() - 1 - end)) {
            end++;
        }
        String old = was.substring(start, was.length() - end);
        String now = becomes.substring(start, becomes.length() - end);
        return (old.length() <= 1 && now.length() <= 1)
                || (old.length() == 2
                        && now.length() == 2
                        && old.charAt(0) == now.charAt(1)
                        && old.charAt(1) == now.charAt(0));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    private static long quotes(String text) {
        return QUOTES.matcher(text).results().count();
    }

    /** A stretch of one of the two texts. */
    private record Place(String text, int from, int to) {

        String changed() {
            return text.substring(from, to);
        }

        /** The stretch with the rest of the words that it begins and ends in, which both texts share. */
        String wholeWords() {
            int start = from;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = to;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return text.substring(start, end);
        }

        /** Whether what stands here without a space between holds anything that may matter. */
        boolean grave() {
            int start = from;
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            int end = to;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return GRAVE.matcher(text).region(start, end).find()
                    || text.substring(from, to).indexOf('\n') >= 0;
        }

        boolean joinsWords() {
            return from == to
                    && from > 0
                    && to < text.length()
                    && Character.isLetterOrDigit(text.charAt(from - 1))
                    && Character.isLetterOrDigit(text.charAt(to));
        }

        /** Whether Markdown may take it for a list, a heading or a line. */
        boolean beginsLine() {
            return from == 0 || text.charAt(from - 1) == '\n';
        }

        /** Whether it neither begins nor ends a line, where spaces are indents and line breaks. */
        boolean within() {
            return !beginsLine() && to < text.length() && text.charAt(to) != '\n';
        }

        String shown() {
            int start = Math.max(0, from - AROUND);
            int end = Math.min(text.length(), to + AROUND);
            return text.substring(start, end).replaceAll("\\s+", " ").strip();
        }
    }
}
