package org.colophon.search;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.publication.PublishedArticle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A folder of Markdown files with YAML front matter, as articles without the links between them, and those links as
 * judgements of which articles belong together. A link is taken out with its words, which often are the other's headline.
 */
final class Archive {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---\\s*\\n(.*?)\\n---\\s*\\n(.*)\\z", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("!?\\[([^\\[\\]]*)]\\(([^()]*)\\)");
    private static final Pattern BY_NAME = Pattern.compile("\\[([^\\[\\]]+)]\\s?\\[([^\\[\\]]+)]");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s{0,3}\\[([^\\]]+)]:\\s*(\\S+).*$");
    private static final Pattern HTML = Pattern.compile("<a\\s[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})-(.+)");

    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/]+)");

    private final Set<String> hosts;
    private final Map<String, PublishedArticle> articles = new LinkedHashMap<>();
    private final Map<String, Set<String>> judged = new HashMap<>();

    /** By name. */
    Map<String, PublishedArticle> articles() {
        return articles;
    }

    /** For each article those that it links to, or that link to it. */
    Map<String, Set<String>> judged() {
        return judged;
    }

    /** A file called index has the name of its folder. */
    private static String name(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        Path folder = file.getParent();
        return name.equals("index") && folder != null ? folder.getFileName().toString() : name;
    }

    private record Source(String name, Map<String, Object> fields, String body) {}

    private Archive(Set<String> hosts) {
        this.hosts = hosts;
    }

    /** @param hosts under which the archive stood, without www */
    static Archive of(Path folder, Set<String> hosts) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher parts = FRONT_MATTER.matcher(Files.readString(file).replace("\r\n", "\n"));
                String name = name(file);
                if (parts.matches() && !name.startsWith("_") && !name.startsWith("index.")) {
                    Map<String, Object> fields = yaml(parts.group(1));
                    if (fields.containsKey("title") && parts.group(2).strip().length() > 200) {
                        sources.add(new Source(name, fields, parts.group(2)));
                    }
                }
            }
        }
        Archive archive = new Archive(hosts);
        Map<String, String> targets = new HashMap<>();
        for (Source source : sources) {
            targets.put(source.name(), source.name());
            targets.putIfAbsent(DATED.matcher(source.name()).replaceFirst("$4"), source.name());
            targets.putIfAbsent(text(source.fields().get("slug")), source.name());
        }
        targets.remove("");
        sources.forEach(source -> archive.add(source, targets));
        return archive;
    }

    private void add(Source source, Map<String, String> targets) {
        Map<String, String> defined = DEFINED.matcher(source.body())
                .results()
                .collect(toMap(
                        found -> found.group(1).toLowerCase(Locale.ROOT),
                        found -> found.group(2),
                        (one, other) -> one));
        UnaryOperator<String> leadsTo = link -> targets.getOrDefault(lastPart(link), "");
        String body = source.body();
        body = without(body, INLINE, found -> leadsTo.apply(found.group(2)), source.name());
        body = without(
                body,
                BY_NAME,
                found -> leadsTo.apply(defined.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), "")),
                source.name());
        body = without(body, HTML, found -> leadsTo.apply(found.group(1)), source.name());
        body = DEFINED.matcher(body).replaceAll("");
        body = SHORTCODE.matcher(body).replaceAll(" ");
        var builder = PublishedArticleBuilder.article(text(source.fields().get("title")))
                .standfirst(plain(text(
                        source.fields().getOrDefault("summary", source.fields().get("excerpt")))))
                .body(body)
                .at(date(source));
        for (String key : List.of("topics", "tags")) {
            if (source.fields().get(key) instanceof Collection<?> topics) {
                topics.stream()
                        .map(Archive::text)
                        .filter(topic -> !topic.isBlank())
                        .distinct()
                        .forEach(builder::topic);
            }
        }
        articles.put(source.name(), builder.build());
    }

    private String without(
            String body, Pattern links, java.util.function.Function<MatchResult, String> target, String from) {
        return links.matcher(body).replaceAll(found -> {
            String to = target.apply(found);
            if (to.isEmpty() || to.equals(from)) {
                return Matcher.quoteReplacement(found.group());
            }
            judged.computeIfAbsent(from, key -> new HashSet<>()).add(to);
            judged.computeIfAbsent(to, key -> new HashSet<>()).add(from);
            return " ";
        });
    }

    /** The name at the end of an address, or of the file that a reference names. */
    private String lastPart(String link) {
        String path = link.replaceAll("\\{\\{[<%]?\\s*(?:rel)?ref\\s+|\\s*[%>]?}}|\\{\\{|\\|\\s*url|[\"'\\s]", "")
                .replaceFirst("[?#].*", "")
                .replaceFirst("/+$", "");
        Matcher elsewhere = HOST.matcher(path);
        return elsewhere.find() && !hosts.contains(elsewhere.group(1)) ? "" : last(path);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(md|html)$", "");
    }

    private static Instant date(Source source) {
        if (source.fields().get("date") instanceof Date date) {
            return date.toInstant();
        }
        Matcher dated = DATED.matcher(source.name());
        String day = dated.matches()
                ? "%s-%s-%s".formatted(dated.group(1), dated.group(2), dated.group(3))
                : text(source.fields().get("date"));
        try {
            return LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (java.time.DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text) instanceof Map<?, ?> map
                    ? (Map<String, Object>) map
                    : Map.of();
        } catch (YAMLException e) {
            return Map.of();
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("<[^>]+>", " ");
    }
}
