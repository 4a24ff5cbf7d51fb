package org.colophon.site;

import org.colophon.shared.Coded;

/** What the paper is set in: fonts that readers' devices have, so that nothing is loaded. */
public enum Typeface implements Coded {
    OLD_STYLE("Old-style serif", "Palatino, Iowan Old Style; the interface without serifs", "", "", ""),
    MODERN_SERIF("Modern serif", "Charter, Georgia; the interface without serifs", Fonts.CHARTER, "", ""),
    SANS("Without serifs", "The device's own font for everything", "var(--system)", "", ""),
    MIXED("Mixed", "Headlines without serifs, text in Charter or Georgia", Fonts.CHARTER, Fonts.GROTESQUE, ""),
    HUMANIST(
            "Humanist",
            "Headlines and interface in Optima, Candara or Ubuntu, text in Palatino",
            "",
            Fonts.HUMANIST,
            Fonts.HUMANIST);

    private static final class Fonts {
        static final String CHARTER =
                "Charter, \"Bitstream Charter\", \"Source Serif 4\", Cambria, Georgia, \"Noto Serif\", serif";
        static final String GROTESQUE = "\"Helvetica Neue\", \"Segoe UI\", Inter, Roboto, \"Noto Sans\", Arial, "
                + "\"Liberation Sans\", sans-serif";
        static final String HUMANIST =
                "Optima, Candara, \"Gill Sans Nova\", Ubuntu, \"Noto Sans\", \"DejaVu Sans\", sans-serif";
    }

    private final String title;
    private final String about;
    private final String reading;
    private final String heading;
    private final String plain;

    Typeface(String title, String about, String reading, String heading, String plain) {
        this.title = title;
        this.about = about;
        this.reading = reading;
        this.heading = heading;
        this.plain = plain;
    }

    /** Its name on screen. */
    public String title() {
        return title;
    }

    /** What it is, in a few words. */
    public String about() {
        return about;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    /** Its custom properties; empty for what comes with the product. */
    String properties() {
        return property("--reading", reading) + property("--heading", heading) + property("--plain", plain);
    }

    private static String property(String name, String fonts) {
        return fonts.isEmpty() ? "" : name + ": " + fonts + "; ";
    }
}
