package org.colophon.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the paper looks. Empty texts stand for what comes with the product.
 *
 * @param number of the decision, 0 for what comes with the product
 * @param name what the paper is called instead of the configured name; up to 80 characters
 * @param tagline a line below the name; up to 160 characters
 * @param accent the paper's own colour in the light as {@code #9c1c22}
 * @param accentDark the same in the dark
 * @param logo stands for the name, or null
 * @param logoOnDark whether the logo can be seen on a dark ground; otherwise it gets a light one there
 * @param links at the foot of every page, before the others
 * @param footer a line or two of Markdown at the foot of every page; up to 1,000 characters
 */
public record Appearance(
        int number,
        String name,
        String tagline,
        String accent,
        String accentDark,
        Typeface typeface,
        @Nullable LogoImage logo,
        boolean logoOnDark,
        List<FooterLink> links,
        String footer) {

    /** What comes with the product. */
    public static final Appearance PLAIN =
            new Appearance(0, "", "", "", "", Typeface.OLD_STYLE, null, false, List.of(), "");

    public Appearance {
        links = List.copyOf(links);
    }

    /** The same as another decision. */
    public Appearance numbered(int other) {
        return new Appearance(other, name, tagline, accent, accentDark, typeface, logo, logoOnDark, links, footer);
    }

    /** Whether it looks the same, whatever its number. */
    public boolean looksLike(Appearance other) {
        return numbered(other.number).equals(other);
    }

    /**
     * What the pages' style sheet gets behind it; empty where nothing differs. Paper prints black on white as ever.
     */
    public String css() {
        String light = properties(accent) + typeface.properties();
        StringBuilder css = new StringBuilder();
        if (!light.isEmpty()) {
            css.append("@media screen { :root { ").append(light).append("} }\n");
            css.append(
                    typeface.properties().isEmpty() ? "" : "@media print { :root { " + typeface.properties() + "} }\n");
        }
        String dark = properties(accentDark.isEmpty() && !accent.isEmpty() ? derivedDark() : accentDark);
        if (!dark.isEmpty()) {
            css.append("@media screen and (prefers-color-scheme: dark) { :root { ")
                    .append(dark)
                    .append("} }\n");
        }
        if (logo != null && !logoOnDark) {
            css.append(
                            "@media screen and (prefers-color-scheme: dark) { .paper img { padding: 0.35rem 0.5rem; border-radius: 3px; ")
                    .append("background: #fdfcf9; } }\n");
        }
        return css.toString();
    }

    /** A paper that has chosen one colour has it in the dark too, as light as it takes. */
    private String derivedDark() {
        return Colour.read(accent).map(Scheme.DARK::readable).map(Colour::hex).orElse("");
    }

    private static String properties(String accent) {
        return Colour.read(accent)
                .map(colour -> "--accent: %s; --on-accent: %s; "
                        .formatted(colour.hex(), colour.onIt().hex()))
                .orElse("");
    }
}
