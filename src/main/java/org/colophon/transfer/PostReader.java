package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.markup.FactMark;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.markup.SourceMark;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.SourceEntry;

/** Reads one file of a tree and makes of it what the newsroom can take. */
final class PostReader {

    private static final Pattern FACT = Pattern.compile("\\{\\{\\s*([^{}|\\s]+)[^{}\\n]*}}");
    private static final String WORD_JOINER = "\u2060";

    private final Outlines outlines;
    private final ImportOptions options;
    private final FrontMatterReader reader;
    private final Markup markup;
    private final Instant now;

    PostReader(Outlines outlines, ImportOptions options, FrontMatterReader reader, Markup markup, Instant now) {
        this.outlines = outlines;
        this.options = options;
        this.reader = reader;
        this.markup = markup;
        this.now = now;
    }

    /**
     * Reads the file.
     *
     * @param links told about every link in it
     * @throws Skipped when a rule leaves it out
     */
    Post read(String path, Links links) throws IOException {
        var file = outlines.tree().file(path);
        MarkdownFile parts = MarkdownFile.of(TextFile.read(file));
        FrontMatter says = reader.read(parts.fields());
        LeadHeading heading = LeadHeading.of(parts.body(), markup);
        String body = parts.body();
        boolean repeats =
                heading != null && (says.title().isEmpty() || heading.text().equals(says.title()));
        if (heading != null && heading.end() >= 0 && repeats) {
            body = body.substring(heading.end());
        }
        if (body.isBlank()) {
            throw new Skipped("has no text");
        }
        String title = !says.title().isEmpty()
                ? says.title()
                : heading != null && !heading.text().isEmpty()
                        ? heading.text()
                        : spoken(PostPath.of(path).name());
        Set<String> facts = says.facts().stream().map(FactEntry::key).collect(Collectors.toSet());
        Set<String> sources = says.sources().stream().map(SourceEntry::key).collect(Collectors.toSet());
        return new Post(
                path,
                says,
                line(title, facts),
                line(says.standfirst(), facts),
                markup.withoutUnknownMarks(markup.relinked(body.strip(), links), declared(facts, sources)),
                outlines.slug(path),
                section(says, path),
                options.draft()
                        || says.draft()
                        || (says.date() != null && says.date().isAfter(now)),
                Files.getLastModifiedTime(file).toInstant());
    }

    private String section(FrontMatter says, String path) {
        if (!says.section().isEmpty()) {
            return says.section();
        }
        return options.section().isEmpty() ? PostPath.of(path).topFolder() : options.section();
    }

    /** A headline knows no escapes, so an invisible mark keeps the brackets of what is no fact apart. */
    private static String line(String text, Set<String> facts) {
        return FACT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        facts.contains(match.group(1))
                                ? match.group()
                                : "{" + WORD_JOINER + match.group().substring(1)));
    }

    private static String spoken(String name) {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static References declared(Set<String> facts, Set<String> sources) {
        return new References() {
            @Override
            public Optional<FactMark> fact(String key, String format) {
                return facts.contains(key) ? Optional.of(new FactMark(key, "", "", "")) : Optional.empty();
            }

            @Override
            public Optional<SourceMark> source(String key) {
                return sources.contains(key) ? Optional.of(new SourceMark(key, "", "", key)) : Optional.empty();
            }
        };
    }
}
