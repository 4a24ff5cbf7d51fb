package org.colophon.markup;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts tokens into the text of raw HTML: between its tags, never in one, and never in a character reference. Where this
 * reads a tag in another way than the sanitiser does, the sanitiser gets its tags without tokens all the same.
 */
final class RawPassages {

    private static final Pattern REFERENCE = Pattern.compile("&#?[a-zA-Z0-9]{1,40}+;?");

    private final PassageTokens passages;
    private final Tokens tokens;

    RawPassages(PassageTokens passages, Tokens tokens) {
        this.passages = passages;
        this.tokens = tokens;
    }

    /** A text and where it stands; what was put in place of a fact or citation stands nowhere and is one. */
    private record Placed(String text, Places places) {}

    /** The HTML with tokens, also for its facts and citations. */
    String marked(String literal, Places places) {
        Placed held = hold(
                MarkRenderer.CITATION,
                hold(MarkRenderer.FACT, new Placed(literal, places), Mark.Fact::parse),
                Mark.Citation::parse);
        String html = held.text();
        var result = new StringBuilder(html.length() + 100);
        for (int at = 0; at < html.length(); ) {
            int tag = nextTag(html, at);
            text(held, at, tag, result);
            at = endOfTag(html, tag);
            result.append(html, tag, at);
        }
        return result.toString();
    }

    private Placed hold(Pattern pattern, Placed before, Function<String, @Nullable Mark> parse) {
        Matcher matcher = pattern.matcher(before.text());
        var text = new StringBuilder();
        Places places = new Places();
        int done = 0;
        while (matcher.find()) {
            Mark mark = parse.apply(matcher.group(1));
            if (mark != null) {
                copy(before, done, matcher.start(), text, places);
                String token = tokens.hold(mark);
                text.append(token);
                token.chars().forEach(places::unplaced);
                done = matcher.end();
            }
        }
        copy(before, done, before.text().length(), text, places);
        return new Placed(text.toString(), places);
    }

    private static void copy(Placed before, int from, int to, StringBuilder text, Places places) {
        text.append(before.text(), from, to);
        for (int at = from; at < to; at++) {
            places.put(before.places().at(at));
        }
    }

    /** Line ends at the end get no token: the writer of the page looks at them. */
    private void text(Placed html, int from, int end, StringBuilder result) {
        int to = from + html.text().substring(from, end).stripTrailing().length();
        words(html, from, to, result);
        result.append(html.text(), to, end);
    }

    private void words(Placed html, int from, int to, StringBuilder result) {
        String text = html.text();
        Matcher reference = REFERENCE.matcher(text);
        boolean inside = false;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            int end = c == Tokens.START ? text.indexOf(Tokens.END, at) + 1 : at + Character.charCount(c);
            boolean holds = passages.holds(html.places().at(at), c, inside);
            if (c == '&') {
                end = endOfReference(reference, text, at, to);
                boolean closed = text.charAt(end - 1) == ';' || (end < to && text.charAt(end) != Tokens.START);
                holds = holds && closed && passages.holds(html.places().at(end - 1), c, false);
            }
            inside = passages.step(inside, holds, result);
            result.append(text, at, end);
            at = end;
        }
        passages.step(inside, false, result);
    }

    /** Where a token can follow. What has no semicolon is read by what comes after it, so that belongs to it. */
    private static int endOfReference(Matcher reference, String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) == '&') {
            end = reference.region(end, to).lookingAt() ? reference.end() : end + 1;
            if (text.charAt(end - 1) == ';') {
                return end;
            }
        }
        return end == to || text.charAt(end) == Tokens.START ? end : text.offsetByCodePoints(end, 1);
    }

    private static int nextTag(String html, int from) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
            if (next == '/' || next == '!' || next == '?' || isLetter(next)) {
                return at;
            }
        }
        return html.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int endOfTag(String html, int tag) {
        if (html.startsWith("<!--", tag)) {
            return behind(html, "-->", tag + 4);
        }
        if (html.startsWith("<!", tag) || html.startsWith("<?", tag)) {
            return behind(html, ">", tag);
        }
        boolean value = false;
        for (int at = tag + 1; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (value && (c == '"' || c == '\'')) {
                int quote = html.indexOf(c, at + 1);
                at = quote < 0 ? html.length() : quote;
            }
            value = c == '=' || (value && Character.isWhitespace(c));
        }
        return html.length();
    }

    private static int behind(String html, String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }
}
