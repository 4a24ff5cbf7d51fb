package org.colophon.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.shared.BadInput;

/** Lines of robots.txt that people add by hand: comments, and fields that crawlers know (RFC 9309 and what has grown beside it). */
final class ExtraLines {

    private static final String FIELD = "extra";
    private static final int LONGEST = 10_000;
    private static final Set<String> IN_GROUP = Set.of("allow", "disallow", "crawl-delay", "content-usage");

    private ExtraLines() {}

    /** The same without spaces at the ends of its lines. @throws BadInput naming the first line that is wrong */
    static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new BadInput(FIELD, "Keep it to %,d characters.".formatted(LONGEST));
        }
        List<String> lines = text.strip().lines().map(String::strip).toList();
        boolean group = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                printable(line, i);
                continue;
            }
            group |= field(line, i, group);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Checks a line. @return whether rules may follow, because it names a crawler */
    private static boolean field(String line, int number, boolean group) {
        printable(line, number);
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw wrong(number, "needs a field and a colon, such as “Disallow: /archive/”");
        }
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        if (name.equals("user-agent")) {
            if (!value.matches("\\*|[A-Za-z_-]+[A-Za-z0-9_-]*")) {
                throw wrong(number, "needs the name of one crawler, or *");
            }
            if (value.equals("*")) {
                throw wrong(number, "cannot say anything for all crawlers: the choices above do");
            }
            return true;
        }
        if (name.equals("sitemap")) {
            if (!address(value)) {
                throw wrong(number, "needs a whole address with https://");
            }
            return false;
        }
        if (!IN_GROUP.contains(name)) {
            throw wrong(
                    number,
                    "has a field that is not known: use User-agent, Allow, Disallow, Crawl-delay, Content-Usage or Sitemap");
        }
        if (!group) {
            throw wrong(number, "stands before any User-agent");
        }
        if ((name.equals("allow") || name.equals("disallow")) && !value.matches("|[/*]\\S*")) {
            throw wrong(number, "needs a path that begins with /");
        }
        return false;
    }

    private static void printable(String line, int number) {
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw wrong(number, "holds a character that cannot be printed");
        }
    }

    private static boolean address(String value) {
        try {
            URI uri = new URI(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static BadInput wrong(int line, String why) {
        return new BadInput(FIELD, "Line %d %s.".formatted(line + 1, why));
    }
}
