package org.colophon.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedTopic;

/**
 * How good related articles are: those of an archive are compared with its own links, or with a file of judged pairs. Run
 * as {@code bench/README.md} says.
 */
final class RelatedBench {

    private static final int SHOWN = 4;
    private static final int RANKED = 10;
    private static final int RESAMPLED = 10_000;
    private static final long SEED = 20261124;

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, PublishedArticle> articles;
    private final Map<String, Set<String>> judged;

    private RelatedBench(Map<String, PublishedArticle> articles, Map<String, Set<String>> judged) {
        this.articles = articles;
        this.judged = judged;
        articles.forEach((name, article) -> names.put(article.id().value(), name));
    }

    /** One way to rank, query by query. */
    private record Ranked(
            String name, List<Double> precision, List<Double> recall, List<Double> ndcg, Set<String> shown) {

        static Ranked empty(String name) {
            return new Ranked(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new java.util.HashSet<>());
        }

        void add(List<String> order, Set<String> right) {
            List<String> first = order.stream().limit(SHOWN).toList();
            List<String> ten = order.stream().limit(RANKED).toList();
            precision.add(first.stream().filter(right::contains).count() / (double) SHOWN);
            recall.add(ten.stream().filter(right::contains).count() / (double) right.size());
            double gain = 0;
            double best = 0;
            for (int i = 0; i < RANKED; i++) {
                double discount = Math.log(2) / Math.log(i + 2.0);
                gain += i < ten.size() && right.contains(ten.get(i)) ? discount : 0;
                best += i < right.size() ? discount : 0;
            }
            ndcg.add(gain / best);
            shown.addAll(first);
        }
    }

    /**
     * @param arguments a folder of Markdown files; the hosts under which they stood, with commas between; behind it, if
     *     wanted, a file of pairs of names with a tab between
     */
    public static void main(String[] arguments) throws IOException {
        Archive archive = Archive.of(Path.of(arguments[0]), Set.of(arguments[1].split(",")));
        Map<String, Set<String>> judged = arguments.length > 2 ? pairs(Path.of(arguments[2])) : archive.judged();
        new RelatedBench(archive.articles(), judged).run(System.getProperty("colophon.dump", ""));
    }

    private static Map<String, Set<String>> pairs(Path file) throws IOException {
        Map<String, Set<String>> judged = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] pair = line.split("\t");
            if (!line.startsWith("#") && pair.length >= 2) {
                judged.computeIfAbsent(pair[0], key -> new java.util.HashSet<>())
                        .add(pair[1]);
                judged.computeIfAbsent(pair[1], key -> new java.util.HashSet<>())
                        .add(pair[0]);
            }
        }
        return judged;
    }

    private void run(String dump) throws IOException {
        judged.keySet().retainAll(articles.keySet());
        Instant now = articles.values().stream()
                .map(PublishedArticle::firstPublishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        MemoryIndex index = MemoryIndex.of(articles.values().toArray(PublishedArticle[]::new));
        Ranked full = Ranked.empty("shipped weights, with variety");
        Ranked score = Ranked.empty("shipped weights, by score alone");
        Ranked text = Ranked.empty("text similarity alone");
        Ranked topics = Ranked.empty("topic overlap alone");
        List<String> lines = new ArrayList<>();
        for (String name : judged.keySet().stream().sorted().toList()) {
            PublishedArticle article = Objects.requireNonNull(articles.get(name));
            Set<String> right = judged.getOrDefault(name, Set.of());
            List<Neighbour> near = index.near(article, now);
            full.add(names(Selection.of(near, List.of(), List.of(), RANKED)), right);
            score.add(names(near), right);
            text.add(names(sorted(near, one -> one.parts().text())), right);
            topics.add(byTopics(article), right);
            if (!dump.isEmpty()) {
                near.forEach(one -> lines.add(String.join(
                        "\t",
                        name,
                        "" + right.size(),
                        right.contains(names.get(one.id())) ? "1" : "0",
                        one.parts().encoded())));
            }
        }
        if (!dump.isEmpty()) {
            Files.write(Path.of(dump), lines);
        }
        long links = judged.values().stream().mapToLong(Set::size).sum() / 2;
        System.out.printf("%d articles, %d pairs judged, %d articles asked%n", articles.size(), links, judged.size());
        System.out.println("| | precision at 4 | recall at 10 | nDCG at 10 | coverage |\n|---|---|---|---|---|");
        List.of(full, score, text, topics).forEach(this::print);
        List.of(text, topics).forEach(other -> compare(full, other));
    }

    private static List<Neighbour> sorted(List<Neighbour> near, Function<Neighbour, Double> by) {
        return near.stream()
                .filter(one -> by.apply(one) > 0)
                .sorted(Comparator.<Neighbour>comparingDouble(one -> -by.apply(one))
                        .thenComparing(Neighbour::id))
                .toList();
    }

    private List<String> names(List<Neighbour> near) {
        return near.stream().map(one -> names.getOrDefault(one.id(), "?")).toList();
    }

    /** All others by the share of topics in common; of equals the one nearer in time. */
    private List<String> byTopics(PublishedArticle article) {
        Set<String> own = topics(article);
        Map<String, Double> shares = new HashMap<>();
        articles.forEach((name, other) -> {
            Set<String> its = topics(other);
            double same = its.stream().filter(own::contains).count();
            if (same > 0 && other != article) {
                shares.put(name, same / (own.size() + its.size() - same));
            }
        });
        return shares.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(entry -> -entry.getValue())
                        .thenComparing(entry -> apart(article, Objects.requireNonNull(articles.get(entry.getKey())))))
                .limit(RANKED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long apart(PublishedArticle one, PublishedArticle other) {
        return Math.abs(one.firstPublishedAt().getEpochSecond()
                - other.firstPublishedAt().getEpochSecond());
    }

    private static Set<String> topics(PublishedArticle article) {
        return article.topics().stream().map(PublishedTopic::slug).collect(Collectors.toSet());
    }

    private void print(Ranked way) {
        System.out.printf(
                "| %s | %.3f | %.3f | %.3f | %.0f %% |%n",
                way.name(),
                mean(way.precision()),
                mean(way.recall()),
                mean(way.ndcg()),
                100.0 * way.shown().size() / articles.size());
    }

    /** The mean difference in nDCG, and where 95 % of the means of resampled queries lie. */
    private static void compare(Ranked way, Ranked other) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < way.ndcg().size(); i++) {
            differences.add(way.ndcg().get(i) - other.ndcg().get(i));
        }
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLED];
        for (int i = 0; i < RESAMPLED; i++) {
            double sum = 0;
            for (int j = 0; j < differences.size(); j++) {
                sum += differences.get(random.nextInt(differences.size()));
            }
            means[i] = sum / differences.size();
        }
        java.util.Arrays.sort(means);
        System.out.printf(
                "nDCG at 10 over %s: %+.3f, 95 %% interval %+.3f to %+.3f%n",
                other.name(), mean(differences), means[RESAMPLED / 40], means[RESAMPLED - RESAMPLED / 40]);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
