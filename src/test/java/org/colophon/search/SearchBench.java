package org.colophon.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.FSDirectory;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Builds an index of articles that nobody wrote and asks it: {@code SearchBench articles words folder}. The same seed makes
 * the same articles. What a database costs is not in it.
 */
final class SearchBench implements IndexSource {

    private static final int QUERIES = 1_000;
    private static final int STORIES = 300;

    private final int articles;
    private final int words;
    private final Documents documents = new Documents(new Markup());
    private final MadeUpArticles madeUp;

    private SearchBench(int articles, int words) {
        this.articles = articles;
        this.words = words;
        this.madeUp = new MadeUpArticles(words);
    }

    @Override
    public List<Document> documents(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> documents.of(madeUp.article(id.getLeastSignificantBits())))
                .toList();
    }

    @Override
    public List<Mark> marks(@Nullable UUID after) {
        long from = after == null ? 0 : after.getLeastSignificantBits() + 1;
        return LongStream.range(from, Math.min(articles, from + BATCH))
                .mapToObj(n -> new Mark(new UUID(1, n), 1))
                .toList();
    }

    @Override
    public long count() {
        return articles;
    }

    public static void main(String[] args) throws IOException {
        SearchBench bench = new SearchBench(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        Path folder = Path.of(args[2]);
        try (SearchIndex index = SearchIndex.open(FSDirectory.open(folder))) {
            long start = System.nanoTime();
            Comparison comparison = new Comparison(index, bench);
            long told = start;
            while (!comparison.step()) {
                if (System.nanoTime() - told > 3_000_000_000L) {
                    told = System.nanoTime();
                    System.out.printf("%d %% after %.1f s%n", comparison.percent(), seconds(start));
                }
            }
            index.commit();
            System.out.printf(
                    "indexed %,d articles of %d words in %.1f s, %.1f s of processor time%n",
                    bench.articles,
                    bench.words,
                    seconds(start),
                    ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3);
            System.out.printf("size %,d MB%n", size(folder) / 1_000_000);
            bench.ask(index, "words", false);
            bench.ask(index, "words, conditions and facets", true);
            bench.relate(index);
        }
    }

    private void ask(SearchIndex index, String what, boolean all) throws IOException {
        for (int round = 0; round < 2; round++) {
            Random random = new Random(7);
            long[] times = new long[QUERIES];
            long slowest = 0;
            String slow = "";
            for (int i = 0; i < QUERIES; i++) {
                String typed = query(random, i, all);
                long start = System.nanoTime();
                Asked asked = new Asked(
                        typed,
                        Question.read(typed),
                        i % 7 == 6 ? Order.NEWEST : Order.BEST,
                        null,
                        20,
                        MadeUpArticles.NOW,
                        ZoneOffset.UTC,
                        all);
                index.search(searcher -> IndexQueries.page(searcher, asked, new Markup()));
                times[i] = System.nanoTime() - start;
                if (times[i] > slowest) {
                    slowest = times[i];
                    slow = typed;
                }
            }
            if (round == 1) {
                tell(what + ", slowest " + slow, times);
            }
        }
    }

    /** What is related to one article, from its text to the marks of its neighbours. */
    private void relate(SearchIndex index) throws IOException {
        for (int round = 0; round < 2; round++) {
            Random random = new Random(7);
            long[] times = new long[STORIES];
            for (int i = 0; i < STORIES; i++) {
                PublishedArticle article = madeUp.article(random.nextInt(articles));
                long start = System.nanoTime();
                Story story = documents.story(article);
                index.search(searcher -> Neighbours.of(searcher, story, List.of(), MadeUpArticles.NOW));
                times[i] = System.nanoTime() - start;
            }
            if (round == 1) {
                tell("related", times);
            }
        }
    }

    private static void tell(String what, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s: p50 %.1f, p95 %.1f, p99 %.1f, most %.1f ms%n",
                what,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    /** One to four words; some as a phrase, some with a condition, some misspelt. */
    private String query(Random random, int i, boolean all) {
        List<String> typed = new ArrayList<>();
        for (int n = 1 + i % 4; n > 0; n--) {
            typed.add(madeUp.word(20 + random.nextInt(8_000)));
        }
        String query = String.join(" ", typed);
        if (!all) {
            return query;
        }
        return switch (i % 10) {
            case 0 -> "\"" + query + "\"";
            case 1 -> query + " section:section-3";
            case 2 -> query + " after:2024";
            case 3 -> query + "x";
            case 4 -> madeUp.word(random.nextInt(20));
            default -> query;
        };
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }
}
