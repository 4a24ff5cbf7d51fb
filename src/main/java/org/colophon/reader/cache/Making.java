package org.colophon.reader.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One page in the making: by one request, however many ask for it. */
final class Making {

    private static final int PATIENCE_SECONDS = 10;
    private static final Result NOTHING = new Result(End.NONE, null);

    /** How it ended for those who waited. */
    enum End {
        /** There is a page for everybody. */
        KEPT,
        /** It was old when it was finished: ask again. */
        OLD,
        /** It is not to be kept, or it failed or takes too long: everybody makes their own. */
        NONE
    }

    record Result(End end, @Nullable FinishedPage page) {}

    private final Thread maker = Thread.currentThread();
    private final String key;
    private final long begunAt;
    private final CompletableFuture<Result> result = new CompletableFuture<>();

    /** By the thread that calls. @param begunAt how many changes there had been */
    Making(String key, long begunAt) {
        this.key = key;
        this.begunAt = begunAt;
    }

    String key() {
        return key;
    }

    long begunAt() {
        return begunAt;
    }

    boolean isMine() {
        return maker == Thread.currentThread();
    }

    void kept(FinishedPage page) {
        result.complete(new Result(End.KEPT, page));
    }

    void old() {
        result.complete(new Result(End.OLD, null));
    }

    void none() {
        result.complete(NOTHING);
    }

    Result await() {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        } catch (ExecutionException | TimeoutException e) {
            return NOTHING;
        }
    }
}
