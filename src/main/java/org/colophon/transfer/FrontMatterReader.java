package org.colophon.transfer;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.FactDetails;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.SourceDetails;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.WrittenByAi;
import org.jspecify.annotations.Nullable;

/**
 * Makes sense of front matter: that of Colophon itself, and what Zola, Hugo, Jekyll and Eleventy call the same things.
 * Keys it does not know are left out.
 */
final class FrontMatterReader {

    private static final List<String> NO_AI = List.of("none", "no", "false", "off");

    /** As many as an article can have. */
    private static final int MOST_TOPICS = 30;

    private final ZoneId zone;

    /** @param zone taken for dates without one */
    FrontMatterReader(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws BadInput when a value that matters cannot be understood */
    FrontMatter read(Map<String, Object> values) {
        Fields fields = new Fields(values);
        return new FrontMatter(
                fields.text("title"),
                oneLine(fields.text("standfirst", "description", "summary")),
                fields.text("slug"),
                Dates.moment("date", fields.text("date"), zone),
                Dates.moment("updated", fields.text("updated", "lastmod", "last_modified_at"), zone),
                fields.text("section"),
                topics(fields),
                authors(fields),
                fields.text("lang", "language").replace('_', '-'),
                fields.yes("draft") || fields.text("published").equalsIgnoreCase("false"),
                fields.text("translation-of"),
                Stream.concat(fields.list("path", "url", "permalink").stream(), fields.list("aliases").stream())
                        .toList(),
                fields.tables("sources").stream().map(FrontMatterReader::source).toList(),
                fields.tables("facts").stream().map(FrontMatterReader::fact).toList(),
                fields.has("ai") ? declaration(fields) : null);
    }

    private static List<String> topics(Fields fields) {
        Fields taxonomies = fields.below("taxonomies");
        return Stream.of(
                        fields.commaList("topics"),
                        fields.commaList("categories", "category"),
                        fields.commaList("tags"),
                        taxonomies.commaList("topics"),
                        taxonomies.commaList("categories"),
                        taxonomies.commaList("tags"))
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
    }

    private static List<String> authors(Fields fields) {
        return Stream.of(
                        fields.list("authors", "author"),
                        fields.below("taxonomies").list("authors"),
                        fields.below("extra").list("authors", "author"))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static SourceEntry source(Fields source) {
        return new SourceEntry(
                source.text("key"),
                source.text("title"),
                source.text("publisher"),
                source.text("url"),
                new SourceDetails(
                        source.said("author"),
                        source.said("published-at"),
                        source.said("retrieved-at"),
                        source.said("licence", "license"),
                        source.said("language", "lang"),
                        source.has("ai-written") ? answer(source.text("ai-written")) : null,
                        source.said("reliability"),
                        source.said("excerpt")));
    }

    private static FactEntry fact(Fields fact) {
        String kind = fact.text("kind").toLowerCase(Locale.ROOT);
        return new FactEntry(
                fact.text("key"),
                fact.text("label").isEmpty() ? fact.text("key") : fact.text("label"),
                kind.isEmpty() ? FactKind.TEXT : FactKind.of(kind).orElseThrow(() -> unknownKind(kind)),
                fact.text("value"),
                fact.text("qualifier"),
                fact.text("unit"),
                Dates.day("as-of", fact.text("as-of")),
                fact.text("source"),
                new FactDetails(
                        fact.said("locator"),
                        fact.said("sentence"),
                        fact.said("notes"),
                        fact.has("review-by") ? dayOrNone(fact) : null,
                        fact.has("status") ? status(fact.text("status")) : null,
                        null,
                        fact.has("shown") ? fact.yes("shown") : null,
                        null));
    }

    private static String dayOrNone(Fields fact) {
        return Objects.toString(Dates.day("review-by", fact.text("review-by")), "");
    }

    private static FactStatus status(String code) {
        return FactStatus.of(code.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new BadInput("facts", "There is no status of facts called “%s”.".formatted(code)));
    }

    /** YAML reads yes and no as truth values. */
    private static WrittenByAi answer(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> WrittenByAi.YES;
            case "no", "false" -> WrittenByAi.NO;
            case "unknown" -> WrittenByAi.UNKNOWN;
            default -> throw new BadInput("sources", "Under “ai-written” stands yes, no or unknown.");
        };
    }

    private static BadInput unknownKind(String kind) {
        return new BadInput("facts", "There is no kind of fact called “%s”.".formatted(kind));
    }

    private static @Nullable Declaration declaration(Fields fields) {
        if (!fields.isTable("ai")) {
            String said = fields.text("ai").toLowerCase(Locale.ROOT);
            if (NO_AI.contains(said)) {
                return Declaration.NO_AI;
            }
            if (said.equals("automated")) {
                return Declaration.MADE_FROM_DATA;
            }
            if (said.equals("undeclared")) {
                return null;
            }
            throw new BadInput("ai", "Under “ai” stands “none”, “automated”, or a table with share and uses.");
        }
        Fields ai = fields.below("ai");
        return Declaration.used(
                share(ai.text("share")),
                ai.tables("uses").stream()
                        .map(use -> new AiUse(use.text("tool"), use.text("version"), purpose(use.text("purpose"))))
                        .toList());
    }

    private static AiPurpose purpose(String code) {
        return AiPurpose.of(code.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new BadInput("ai", "There is no AI purpose called “%s”.".formatted(code)));
    }

    private static double share(String share) {
        try {
            return Double.parseDouble(share);
        } catch (NumberFormatException e) {
            throw new BadInput("ai", "Give the share of AI words as a number from 0 to 1, not “%s”.".formatted(share));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
