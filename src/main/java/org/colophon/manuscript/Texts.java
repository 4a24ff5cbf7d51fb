package org.colophon.manuscript;

import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;

/**
 * The three texts of a manuscript. Made clean when made: lines end in LF, headline and standfirst are one line, and NUL
 * and halves of surrogate pairs are replaced, since no database stores them.
 *
 * @param headline at most 1,000 characters
 * @param standfirst at most 4,000 characters
 * @param body Markdown, at most 2,000,000 characters
 */
public record Texts(String headline, String standfirst, String body) {

    /** A manuscript nobody has written in. */
    public static final Texts EMPTY = new Texts("", "", "");

    private static final int BODY_MAX = 2_000_000;

    /** @throws BadInput when one of them is too long */
    public Texts {
        headline = limited("headline", oneLine(clean(headline)), 1_000);
        standfirst = limited("standfirst", oneLine(clean(standfirst)), 4_000);
        body = limited("body", clean(body), BODY_MAX);
    }

    /** One of the three. */
    public String get(TextName name) {
        return switch (name) {
            case HEADLINE -> headline;
            case STANDFIRST -> standfirst;
            case BODY -> body;
        };
    }

    /** Whether there is nothing but white space in all three. */
    public boolean isBlank() {
        return headline.isBlank() && standfirst.isBlank() && body.isBlank();
    }

    private static String limited(String field, String text, int max) {
        if (text.length() > max) {
            throw new BadInput(
                    field,
                    "The %s has %,d characters; %,d are the most that can be saved."
                            .formatted(field, text.length(), max));
        }
        return text;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    private static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder clean = null;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                if (clean == null) {
                    clean = new StringBuilder(lines);
                }
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? lines : clean.toString();
    }
}
