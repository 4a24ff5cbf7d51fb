package org.colophon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all that there is, in steps, and repairs the index where it says something else. While one batch is being
 * written the next is already read.
 */
final class Comparison {

    private static final long SHOW_AFTER = 10_000_000_000L;

    private final SearchIndex index;
    private final IndexSource source;
    private final Map<UUID, Long> unseen;
    private final long all;
    private boolean written;
    private @Nullable CompletableFuture<Batch> following;
    private long done;
    private long shown = System.nanoTime();

    private record Batch(List<Mark> marks, List<UUID> wrong, List<Document> documents) {}

    Comparison(SearchIndex index, IndexSource source) throws IOException {
        this.index = index;
        this.source = source;
        this.unseen = index.versions();
        this.all = source.count();
    }

    /** How far it has come, from 0 to 99. */
    int percent() {
        return all <= 0 ? 0 : (int) Math.min(99, done * 100 / all);
    }

    /** Compares the next articles. @return whether that was the last step */
    boolean step() throws IOException {
        Batch batch = next();
        List<Mark> marks = batch.marks();
        boolean last = marks.size() < IndexSource.BATCH;
        following = last
                ? null
                : CompletableFuture.supplyAsync(() -> read(marks.getLast().article()));
        if (!batch.wrong().isEmpty()) {
            Set<UUID> gone = new HashSet<>(batch.wrong());
            batch.documents().forEach(document -> gone.remove(UUID.fromString(document.get(Fields.ID))));
            write(batch.documents());
            index.remove(gone);
            written = true;
        }
        done += marks.size();
        if (last) {
            List<UUID> left = new ArrayList<>(unseen.keySet());
            index.remove(left);
            written |= !left.isEmpty();
        }
        if (last || System.nanoTime() - shown > SHOW_AFTER) {
            show();
        }
        return last;
    }

    /** In two threads: analysing the words is most of the work. */
    private void write(List<Document> documents) throws IOException {
        int half = documents.size() / 2;
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            try {
                index.put(documents.subList(0, half));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            index.put(documents.subList(half, documents.size()));
        } finally {
            other.exceptionally(problem -> null).join();
        }
        if (other.isCompletedExceptionally()) {
            throw new IOException("The index could not be written", other.exceptionNow());
        }
    }

    private Batch next() throws IOException {
        if (following == null) {
            return read(null);
        }
        try {
            return following.join();
        } catch (CompletionException e) {
            throw new IOException("The database could not be read", e.getCause());
        }
    }

    private Batch read(@Nullable UUID after) {
        List<Mark> marks = source.marks(after);
        List<UUID> wrong = marks.stream()
                .filter(mark -> !Objects.equals(unseen.remove(mark.article()), mark.number()))
                .map(Mark::article)
                .toList();
        return new Batch(marks, wrong, wrong.isEmpty() ? List.of() : source.documents(wrong));
    }

    private void show() throws IOException {
        if (written) {
            index.refresh();
            index.commit();
            source.shown();
            written = false;
        }
        shown = System.nanoTime();
    }
}
