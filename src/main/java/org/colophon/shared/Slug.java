package org.colophon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last part of a public address: lower-case ASCII letters, digits and single hyphens, at most 120 characters.
 *
 * <pre>{@code Slug.from("Zürich’s new tram – at last", "article").value()  // "zurichs-new-tram-at-last"}</pre>
 *
 * @param value the slug itself, never empty
 */
public record Slug(String value) {

    /** Longest slug in characters. */
    public static final int MAX = 120;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc`]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** @throws BadInput when the value is not a slug */
    public Slug {
        if (!isValid(value)) {
            throw new BadInput(
                    "slug",
                    "Use lower-case letters a to z, digits and single hyphens, %d characters at most.".formatted(MAX));
        }
    }

    /** Whether the text is a slug as it stands. */
    public static boolean isValid(String value) {
        return value.length() <= MAX && VALID.matcher(value).matches();
    }

    /** Makes a slug of any text; text without a single usable character gives {@code fallback}. */
    public static Slug from(String text, String fallback) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = trimHyphens(OTHER.matcher(plain).replaceAll("-"));
        if (plain.length() > MAX) {
            int cut = plain.lastIndexOf('-', MAX);
            plain = trimHyphens(plain.substring(0, cut > MAX / 2 ? cut : MAX));
        }
        return new Slug(plain.isEmpty() ? fallback : plain);
    }

    /** The same slug with a number behind it, for when it is taken: {@code budget-vote-2}. */
    public Slug numbered(int number) {
        String end = "-" + number;
        String start = value.length() + end.length() > MAX ? value.substring(0, MAX - end.length()) : value;
        return new Slug(trimHyphens(start) + end);
    }

    private static String trimHyphens(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '-') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '-') {
            to--;
        }
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return value;
    }
}
