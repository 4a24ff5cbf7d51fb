package org.colophon.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.shared.BadInput;

/** What an appearance may be. Complaints name the field: its component's name in {@link Appearance}. */
final class AppearanceRules {

    private static final int NAME_MAX = 80;
    private static final int TAGLINE_MAX = 160;
    private static final int LINKS_MAX = 8;
    private static final int WORDS_MAX = 60;
    private static final int ADDRESS_MAX = 500;
    private static final int FOOTER_MAX = 1000;
    private static final Set<String> WAYS = Set.of("http", "https", "mailto");

    private AppearanceRules() {}

    /** The same without blanks at the ends. @throws BadInput when it cannot be taken */
    static Appearance checked(Appearance wanted) {
        return new Appearance(
                wanted.number(),
                text("name", wanted.name(), NAME_MAX),
                text("tagline", wanted.tagline(), TAGLINE_MAX),
                colour("accent", wanted.accent(), Scheme.LIGHT),
                colour("accentDark", wanted.accentDark(), Scheme.DARK),
                wanted.typeface(),
                wanted.logo(),
                wanted.logoOnDark(),
                links(wanted.links()),
                text("footer", wanted.footer(), FOOTER_MAX));
    }

    private static String text(String field, String text, int most) {
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new BadInput(field, "This can have %,d characters at most.".formatted(most));
        }
        return stripped;
    }

    private static String colour(String field, String text, Scheme scheme) {
        if (text.isBlank()) {
            return "";
        }
        Colour colour = Colour.read(text)
                .orElseThrow(() -> new BadInput(field, "Write a colour as # and six digits, such as #9c1c22."));
        double contrast = scheme.contrast(colour);
        if (contrast < Scheme.ENOUGH) {
            throw new BadInput(
                    field,
                    String.format(
                            Locale.UK,
                            "Links in this colour would be hard to read: %.1f to 1 against the page, and 4.5 are needed."
                                    + " %s is near it and can be read.",
                            contrast,
                            scheme.readable(colour).hex()));
        }
        return colour.hex();
    }

    private static List<FooterLink> links(List<FooterLink> links) {
        if (links.size() > LINKS_MAX) {
            throw new BadInput("links", "There can be %d links at most.".formatted(LINKS_MAX));
        }
        return links.stream().map(AppearanceRules::link).toList();
    }

    private static FooterLink link(FooterLink link) {
        String words = link.words().strip();
        String address = link.address().strip();
        if (words.isEmpty() || words.length() > WORDS_MAX) {
            throw new BadInput("links", "Give each link 1 to %d characters to show.".formatted(WORDS_MAX));
        }
        if (!leads(address)) {
            throw new BadInput(
                    "links",
                    "“%s” leads nowhere. Write a path such as /about, or an address with https:// or mailto:."
                            .formatted(words));
        }
        return new FooterLink(words.replaceAll("\\s+", " "), address);
    }

    private static boolean leads(String address) {
        if (address.length() > ADDRESS_MAX) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String way = uri.getScheme();
            return way == null
                    ? address.startsWith("/") && !address.startsWith("//")
                    : WAYS.contains(way.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
