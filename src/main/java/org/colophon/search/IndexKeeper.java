package org.colophon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps an index in step with its source. One thread does all the writing, in small steps, so that a new article
 * is found within a second even while the whole index is being built. Whatever goes wrong, comparing the index with the
 * database (at the start, after a failure, and every few minutes) puts it right.
 */
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int COMMIT_SECONDS = 3;
    private static final int COMPARE_SECONDS = 300;
    private static final int FORGET_SECONDS = 60;

    private static final long REPAIR_MILLIS = 15_000;
    private static final int NEWS_SECONDS = 2;

    private final Path folder;
    private final IndexSource source;
    private final long repairMillis;
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();

    private volatile @Nullable SearchIndex index;
    private volatile @Nullable OneThread thread;
    private volatile boolean compared;
    private volatile int percent;

    /** Only touched by the thread. */
    private @Nullable Comparison comparison;

    /** @param folder where the index lies; its name is also that of the thread */
    IndexKeeper(Path folder, IndexSource source) {
        this(folder, source, REPAIR_MILLIS);
    }

    IndexKeeper(Path folder, IndexSource source, long repairMillis) {
        this.folder = folder;
        this.source = source;
        this.repairMillis = repairMillis;
    }

    /** The folder as Lucene sees it. */
    Directory directory() throws IOException {
        return FSDirectory.open(folder);
    }

    /** Whether the index is closed or has not yet been compared with the database to the end. */
    boolean catchingUp() {
        return index == null || !compared;
    }

    /** How much of it was compared with the source so far, in per cent; 100 when nothing is missing. */
    int percent() {
        return catchingUp() ? percent : 100;
    }

    /** A number that changes whenever searches may give other results. */
    long changes() {
        SearchIndex open = index;
        return open == null ? -1 : open.changes();
    }

    /** Does something with the index; empty when there is none at the moment. */
    <T> Optional<T> search(SearchIndex.Work<T> work) {
        SearchIndex open = index;
        if (open == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(open.search(work));
        } catch (AlreadyClosedException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.error("The search index cannot be read and is opened anew: {}", e.toString());
            submit(this::reopen);
            return Optional.empty();
        }
    }

    /** Notes that another version of the article is published, or none any more; searches know it within a second. */
    void changed(UUID article) {
        OneThread running = thread;
        if (changed.add(article) && running != null) {
            running.submitSoon(this::takeChanges);
        }
    }

    /** Notes that something may have been missed: all of it is compared again. */
    void missed() {
        submit(() -> {
            compared = false;
            comparison = null;
            compare();
        });
    }

    /**
     * Brings an article up to date and drops from the index's files what it said before. Waits until that is done.
     *
     * @throws IllegalStateException when it is not done after a minute, or there is no index
     */
    void forgetOld(UUID article) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        if (thread == null) {
            done.complete(false);
        }
        submit(() -> {
            try {
                SearchIndex open = index;
                if (open != null) {
                    bringUpToDate(open, List.of(article));
                    open.purge();
                }
                done.complete(open != null);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
                throw e;
            }
        });
        if (!Boolean.TRUE.equals(
                done.completeOnTimeout(false, FORGET_SECONDS, TimeUnit.SECONDS).join())) {
            throw new IllegalStateException("The search index has not yet forgotten the old text of " + article);
        }
    }

    private void bringUpToDate(SearchIndex open, List<UUID> ids) throws IOException {
        Set<UUID> gone = new HashSet<>(ids);
        List<Document> documents = source.documents(ids);
        documents.forEach(document -> gone.remove(UUID.fromString(document.get(Fields.ID))));
        open.put(documents);
        open.remove(gone);
        open.refresh();
        source.shown();
    }

    private void takeNews() throws IOException {
        if (index != null && changed.addAll(source.news())) {
            takeChanges();
        }
    }

    private void takeChanges() throws IOException {
        SearchIndex open = index;
        List<UUID> some = changed.stream().limit(IndexSource.BATCH).toList();
        some.forEach(changed::remove);
        if (open != null && !some.isEmpty()) {
            bringUpToDate(open, some);
            submit(this::takeChanges);
        }
    }

    private void compare() throws IOException {
        SearchIndex open = index;
        if (open != null && comparison == null) {
            comparison = new Comparison(open, source);
            percent = 0;
            compareMore();
        }
    }

    private void compareMore() throws IOException {
        Comparison running = comparison;
        if (running == null) {
            return;
        }
        if (!running.step()) {
            percent = running.percent();
            submit(this::compareMore);
            return;
        }
        comparison = null;
        if (!compared) {
            compared = true;
            LOG.info("The search index in {} is up to date.", folder.getFileName());
        }
    }

    private void open() throws IOException {
        if (index == null) {
            index = SearchIndex.open(directory());
        }
        compare();
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private void close() {
        SearchIndex open = index;
        index = null;
        compared = false;
        comparison = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search index did not close cleanly: {}", e.toString());
            }
        }
    }

    /** While the index is being built the comparison commits, less often. */
    private void commit() throws IOException {
        SearchIndex open = index;
        if (open != null && comparison == null) {
            open.commit();
        }
    }

    private void submit(OneThread.Step step) {
        OneThread running = thread;
        if (running != null) {
            running.submit(step);
        }
    }

    @Override
    public void start() {
        OneThread started =
                new OneThread("search-" + folder.getFileName(), this::reopen, () -> compared = false, repairMillis);
        thread = started;
        started.submit(this::open);
        started.every(COMMIT_SECONDS, this::commit);
        started.every(NEWS_SECONDS, this::takeNews);
        started.every(COMPARE_SECONDS, this::compare);
    }

    @Override
    public void stop() {
        OneThread running = thread;
        thread = null;
        if (running != null) {
            running.stop();
        }
        close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server starts, and after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
