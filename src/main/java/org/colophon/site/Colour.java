package org.colophon.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour and how well it can be told from another, as WCAG 2.2 counts.
 *
 * @param red 0 to 255, like the others
 */
public record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");

    /** Reads {@code #9c1c22}, also without the sign; empty when it is none. */
    public static Optional<Colour> read(String text) {
        String hex = text.strip();
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        int all = Integer.parseInt(hex.substring(hex.length() - 6), 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & 255, all & 255));
    }

    /** As it is written in a style sheet: {@code #9c1c22}. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue).toLowerCase(Locale.ROOT);
    }

    /** From 1, not to be told apart, to 21, black on white. */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** What can be read on it: white or black, whichever stands out more; at least 4.5 to 1 for any colour. */
    public Colour onIt() {
        return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
    }

    Colour mixed(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    private static double light(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
