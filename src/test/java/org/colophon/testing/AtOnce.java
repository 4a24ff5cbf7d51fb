package org.colophon.testing;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Does several things at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each gave back, in the order of the works; an exception of one of them comes out. */
    public static <T> List<T> run(List<Supplier<T>> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<CompletableFuture<T>> running = works.stream()
                    .map(work -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return work.get();
                            },
                            threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
