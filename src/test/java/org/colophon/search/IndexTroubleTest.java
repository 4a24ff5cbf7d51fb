package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.search.PublishedArticleBuilder.article;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files, asking is never an error, nobody is told that all is well, and in the end it is. */
class IndexTroubleTest {

    private static final long REPAIRED_AFTER = 50;

    @TempDir
    Path home;

    private final Documents documents = new Documents(new Markup());
    private final ConcurrentSkipListMap<UUID, PublishedArticle> database = new ConcurrentSkipListMap<>();
    private final AtomicBoolean full = new AtomicBoolean();
    private @Nullable IndexKeeper keeper;

    private final IndexSource source = new IndexSource() {
        @Override
        public List<Document> documents(Collection<UUID> ids) {
            return ids.stream()
                    .map(database::get)
                    .filter(Objects::nonNull)
                    .map(documents::of)
                    .toList();
        }

        @Override
        public List<Mark> marks(@Nullable UUID after) {
            return (after == null ? database : database.tailMap(after, false))
                    .values().stream()
                            .limit(BATCH)
                            .map(one -> new Mark(one.id().value(), one.number()))
                            .toList();
        }

        @Override
        public long count() {
            return database.size();
        }
    };

    /** A disk that can be full. */
    private final class Disk extends FilterDirectory {

        Disk(Directory real) {
            super(real);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            requireSpace();
            return super.createOutput(name, context);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            requireSpace();
            super.sync(names);
        }

        private void requireSpace() throws IOException {
            if (full.get()) {
                throw new IOException("No space left on device");
            }
        }
    }

    private IndexKeeper start(Path folder) {
        IndexKeeper started = new IndexKeeper(folder, source, REPAIRED_AFTER) {
            @Override
            Directory directory() throws IOException {
                return new Disk(FSDirectory.open(folder));
            }
        };
        keeper = started;
        started.start();
        return started;
    }

    @AfterEach
    void stop() {
        if (keeper != null) {
            keeper.stop();
        }
    }

    private void publish(int from, int to) {
        IntStream.range(from, to)
                .mapToObj(i ->
                        article("Bridge " + i).id(new ArticleId(new UUID(1, i))).build())
                .forEach(one -> database.put(one.id().value(), one));
    }

    private long count(IndexKeeper index) {
        return index.search(searcher -> (long) searcher.getIndexReader().numDocs())
                .orElse(-1L);
    }

    private void awaitConsistent(IndexKeeper index) {
        Awaitility.await().untilAsserted(() -> {
            assertThat(index.catchingUp()).isFalse();
            assertThat(index.percent()).isEqualTo(100);
            assertThat(index.search(searcher -> searcher.getIndexReader().numDocs()))
                    .contains(database.size());
        });
    }

    @Test
    void a_full_disk_is_said_and_survived() {
        publish(0, 150);
        IndexKeeper index = start(home.resolve("index"));
        awaitConsistent(index);
        full.set(true);
        publish(150, 300);
        database.keySet().forEach(index::changed);
        Awaitility.await().until(index::catchingUp);
        assertThat(count(index)).isLessThanOrEqualTo(300);
        full.set(false);
        awaitConsistent(index);
    }

    @Test
    void a_disk_that_is_full_from_the_start_is_survived_too() {
        publish(0, 150);
        full.set(true);
        IndexKeeper index = start(home.resolve("index"));
        assertThat(count(index)).isEqualTo(-1);
        assertThat(index.catchingUp()).isTrue();
        full.set(false);
        awaitConsistent(index);
    }

    @Test
    void what_a_kill_leaves_behind_at_any_moment_is_repaired() throws IOException {
        publish(0, 3_000);
        IndexKeeper killed = start(home.resolve("index"));
        for (int i = 0; i < 4; i++) {
            int seen = i * 500;
            Awaitility.await().until(() -> count(killed) >= seen);
            Path left = home.resolve("left-" + i);
            copy(home.resolve("index"), left);
            IndexKeeper after = new IndexKeeper(left, source, REPAIRED_AFTER);
            after.start();
            awaitConsistent(after);
            after.stop();
        }
    }

    /** As a kill leaves them: files half written, files of an old commit beside those of a new one. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (NoSuchFileException e) {
                    assertThat(file).doesNotExist();
                }
            }
        }
    }

    @Test
    void a_folder_deleted_under_its_hands_is_built_anew() throws IOException {
        publish(0, 150);
        IndexKeeper index = start(home.resolve("index"));
        awaitConsistent(index);
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(count(index)).isEqualTo(150);
        publish(150, 160);
        database.keySet().forEach(index::changed);
        Awaitility.await().untilAsserted(() -> assertThat(count(index)).isEqualTo(160));
        Awaitility.await().untilAsserted(() -> {
            try (Stream<Path> files = Files.list(home.resolve("index"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.startsWith("segments"));
            }
        });
        awaitConsistent(index);
    }

    @Test
    void what_nobody_told_is_found_when_something_was_missed() {
        publish(0, 150);
        IndexKeeper index = start(home.resolve("index"));
        awaitConsistent(index);
        publish(150, 170);
        database.remove(new UUID(1, 3));
        index.missed();
        Awaitility.await().untilAsserted(() -> assertThat(count(index)).isEqualTo(169));
        awaitConsistent(index);
    }

    @Test
    void without_an_index_searches_find_nothing() {
        IndexKeeper index = new IndexKeeper(home.resolve("index"), source);
        ArticleSearch search = new ArticleSearch(index, mock(), new Markup(), mock(), mock(), Clock.systemUTC());
        assertThat(search.catchingUp()).isTrue();
        assertThat(search.percent()).isZero();
    }
}
