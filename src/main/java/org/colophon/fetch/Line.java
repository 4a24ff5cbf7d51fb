package org.colophon.fetch;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one fetch, which can be cut from another thread. Closing the socket itself ends every wait on it:
 * for the connection, for TLS, for the next byte of somebody who sends one a second.
 */
final class Line {

    private final ScheduledExecutorService watch;
    private @Nullable Socket socket;
    private boolean isCut;

    Line(ScheduledExecutorService watch) {
        this.watch = watch;
    }

    /** Takes the socket of the next request. */
    synchronized Socket take(Socket next) throws IOException {
        if (isCut) {
            next.close();
            throw new IOException("The line is cut");
        }
        socket = next;
        return next;
    }

    /** Cuts the line when the time is over, unless what is returned is cancelled before. */
    ScheduledFuture<?> cutAfter(long milliseconds) {
        return watch.schedule(this::cut, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Closes what is open; another socket may follow. */
    void hangUp() {
        Socket open;
        synchronized (this) {
            open = socket;
            socket = null;
        }
        close(open);
    }

    /** Ends it: what is open is closed, and nothing can be opened any more. */
    void cut() {
        synchronized (this) {
            isCut = true;
        }
        hangUp();
    }

    synchronized boolean isCut() {
        return isCut;
    }

    private static void close(@Nullable Socket open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is of no use any more either way.
            }
        }
    }
}
