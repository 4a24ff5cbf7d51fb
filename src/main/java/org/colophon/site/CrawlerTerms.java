package org.colophon.site;

import java.util.Map;
import java.util.TreeMap;
import org.colophon.shared.BadInput;
import org.colophon.site.Crawler.Purpose;

/**
 * What the newsroom tells crawlers. It is a request: whether they heed it is theirs to decide.
 *
 * @param search whether search engines may list the site; {@link Choice#UNSAID} is as good as allowed
 * @param training whether AI models may be made of it
 * @param answers whether AI services may fetch it for their answers
 * @param named what holds for one crawler, by its name, whatever holds for its purpose
 * @param extra further lines of robots.txt; may be empty
 */
public record CrawlerTerms(Choice search, Choice training, Choice answers, Map<String, Choice> named, String extra) {

    /** As long as nobody has decided anything: the same for all, and nothing said about AI. */
    public static final CrawlerTerms INITIAL =
            new CrawlerTerms(Choice.ALLOWED, Choice.UNSAID, Choice.UNSAID, Map.of(), "");

    /** What can be told. */
    public enum Choice {
        UNSAID("Say nothing"),
        ALLOWED("Allow"),
        REFUSED("Refuse");

        private final String title;

        Choice(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }

    /** @throws BadInput when a crawler is not known or the extra lines are no robots.txt */
    public CrawlerTerms {
        Map<String, Choice> known = new TreeMap<>();
        named.forEach((token, choice) -> {
            Crawler crawler = KnownCrawlers.find(token)
                    .orElseThrow(
                            () -> new BadInput("named", "There is no known crawler called “%s”.".formatted(token)));
            if (choice != Choice.UNSAID) {
                known.put(crawler.token(), choice);
            }
        });
        named = Map.copyOf(known);
        extra = ExtraLines.checked(extra);
    }

    /** What holds for all crawlers of a purpose. */
    public Choice of(Purpose purpose) {
        return switch (purpose) {
            case SEARCH -> search;
            case TRAINING -> training;
            case ANSWERS -> answers;
        };
    }

    /** What this crawler is told. */
    public Choice of(Crawler crawler) {
        return named.getOrDefault(crawler.token(), of(crawler.purpose()));
    }

    /** Whether pages may stand in lists of results. */
    public boolean listed() {
        return search != Choice.REFUSED;
    }
}
