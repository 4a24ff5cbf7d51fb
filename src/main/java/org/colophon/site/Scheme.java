package org.colophon.site;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.shared.Coded;

/** The light and the dark dress of the pages: on which grounds the paper's own colour has to be read. */
public enum Scheme implements Coded {
    /** Page, tinted ground and ground of AI passages, as in {@code tokens.css}. */
    LIGHT("#9c1c22", "#fdfcf9", "#f5f2ea", "#e6eff9"),
    DARK("#f0a29b", "#171614", "#211f1c", "#1c2a3b");

    /** What WCAG 2.2 asks of text (AA). */
    public static final double ENOUGH = 4.5;

    private static final double STEP = 0.02;

    private final Colour accent;
    private final List<Colour> grounds;

    Scheme(String accent, String... grounds) {
        this.accent = Colour.read(accent).orElseThrow();
        this.grounds = Stream.of(grounds)
                .map(ground -> Colour.read(ground).orElseThrow())
                .toList();
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    /** The colour that comes with the product. */
    public Colour accent() {
        return accent;
    }

    /** How well a colour can be read on the worst of the grounds. */
    public double contrast(Colour colour) {
        return grounds.stream().mapToDouble(colour::contrast).min().orElse(1);
    }

    /** The nearest colour of the same kind that can be read: darker in the light, lighter in the dark. */
    public Colour readable(Colour colour) {
        Colour towards = this == LIGHT ? Colour.BLACK : Colour.WHITE;
        Colour near = colour;
        for (double share = STEP; contrast(near) < ENOUGH && share <= 1; share += STEP) {
            near = colour.mixed(towards, share);
        }
        return near;
    }
}
