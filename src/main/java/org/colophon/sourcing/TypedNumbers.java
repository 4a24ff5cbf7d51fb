package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers in an article's Markdown that are not facts. Left out are code, HTML tags, addresses, facts,
 * citations, footnotes' marks and the numbers of lists.
 */
final class TypedNumbers {

    /** Stands for what is not read: neither blank nor letter, so that nothing is read across it. */
    private static final char NOTHING = '\uFFFC';

    private static final int AROUND = 40;
    private static final Pattern NOT_PROSE = Pattern.compile(
            "(?ms)^(?<fence>```|~~~).*?(?:^\\k<fence>|\\z)|`[^`\\n]+`|\\{\\{[^{}\\n]{1,240}}}|\\[[@^][^\\[\\]\\n]{1,1000}]"
                    + "|\\]\\([^()\\s]{1,2000}|https?://\\S{1,2000}|<[a-zA-Z/!][^<>\\n]{0,2000}>|^\\s{0,12}\\d{1,9}[.)](?=\\s)");

    private TypedNumbers() {}

    /** All of them in the order of the text. @param language BCP 47 tag of the text */
    static List<TypedNumber> in(String body, String language) {
        List<TypedNumber> numbers = new ArrayList<>();
        String prose = prose(body);
        for (Recognised found : Recognition.in(language).all(prose)) {
            String words = body.substring(found.from(), found.to());
            numbers.add(new TypedNumber(words, around(body, found), found.stated(), found.from()));
        }
        return numbers;
    }

    /** The text with everything blotted out that is not prose; all else stands where it stood. */
    static String prose(String body) {
        StringBuilder prose = new StringBuilder(body);
        Matcher other = NOT_PROSE.matcher(body);
        while (other.find()) {
            for (int i = other.start(); i < other.end(); i++) {
                if (prose.charAt(i) != '\n') {
                    prose.setCharAt(i, NOTHING);
                }
            }
        }
        return prose.toString();
    }

    private static String around(String body, Recognised found) {
        int line = body.lastIndexOf('\n', found.from() - 1) + 1;
        int end = body.indexOf('\n', found.to());
        int from = Math.max(line, found.from() - AROUND);
        int to = Math.min(end < 0 ? body.length() : end, found.to() + AROUND);
        from = from == line ? from : Math.min(found.from(), body.indexOf(' ', from) + 1);
        int blank = body.lastIndexOf(' ', to);
        to = to == end || to == body.length() ? to : Math.max(found.to(), blank);
        return (from == line ? "" : "… ")
                + body.substring(from, to).strip()
                + (to == end || to == body.length() ? "" : " …");
    }
}
