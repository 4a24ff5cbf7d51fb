package org.colophon.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colophon.shared.Digests;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads a page of another site, once. It remembers nothing, sends no cookie, no referrer and no credential, and asks only
 * addresses that are open to the whole internet. Safe for use by many threads.
 *
 * <p>It blocks for as long as {@code colophon.fetch.total-within}, 20 seconds, at most. What has come by then is thrown
 * away.
 */
@Component
public class PageFetcher implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PageFetcher.class);

    private final FetchSettings settings;
    private final Clock clock;
    private final Exchange exchange;
    private final Semaphore places;
    private final ScheduledThreadPoolExecutor watch;

    @Autowired
    PageFetcher(FetchSettings settings, Newsroom newsroom, Clock clock) {
        this(settings, newsroom, clock, InetAddress::getAllByName, GuardedSocket::new);
    }

    PageFetcher(
            FetchSettings settings,
            Newsroom newsroom,
            Clock clock,
            GuardedResolver.Names names,
            Client.Sockets sockets) {
        this.settings = settings;
        this.clock = clock;
        this.exchange = new Exchange(
                new Client(settings, names, sockets),
                settings,
                Introduction.userAgent(newsroom),
                Introduction.languages(newsroom));
        this.places = new Semaphore(settings.atOnce(), true);
        this.watch = new ScheduledThreadPoolExecutor(1, daemon("fetch-watch"));
        this.watch.setRemoveOnCancelPolicy(true);
        if (!settings.letThroughForTests().isEmpty()) {
            LOG.warn(
                    "colophon.fetch.let-through-for-tests is set: pages are read from {} although that may be inside"
                            + " this network. Remove it unless this is a test.",
                    settings.letThroughForTests());
        }
    }

    /**
     * An address as somebody typed or pasted it, in its plain spelling. Nothing is looked up and nobody is asked.
     *
     * @throws FetchRefused with a sentence for people, when it would not be fetched
     */
    public URI address(String typed) throws FetchRefused {
        return Target.of(typed, settings).uri();
    }

    /**
     * Reads the page at an address.
     *
     * @throws FetchRefused when Colophon does not ask for it, or not for where it redirects to
     * @throws FetchFailed when there is no page to be had
     */
    public FetchedPage fetch(URI address) throws FetchRefused, FetchFailed {
        return read(address, null).orElseThrow(() -> new IllegalStateException("Nobody was asked for changes"));
    }

    /**
     * Reads the page at an address again.
     *
     * @param known from the last time; sent only to the address they belong to
     * @return empty when the server says that nothing has changed
     * @throws FetchRefused when Colophon does not ask for it, or not for where it redirects to
     * @throws FetchFailed when there is no page to be had
     */
    public Optional<FetchedPage> fetch(URI address, Validators known) throws FetchRefused, FetchFailed {
        return read(address, known);
    }

    private Optional<FetchedPage> read(URI address, @Nullable Validators known) throws FetchRefused, FetchFailed {
        if (!settings.enabled()) {
            throw new FetchRefused(FetchTrouble.SWITCHED_OFF, "Reading other sites is switched off in this newsroom.");
        }
        Target target = Target.of(address.toString(), settings);
        long end = System.nanoTime() + settings.totalWithin().toNanos();
        var line = new Line(watch);
        try {
            if (!places.tryAcquire(settings.totalWithin().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new FetchFailed(
                        FetchTrouble.TOO_SLOW, "Too many other pages are being read just now; try again later.");
            }
            var reading = new FutureTask<>(() -> follow(target, line, known));
            start(reading);
            return reading.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw Exchange.tooSlow(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Exchange.tooSlow(e);
        } catch (ExecutionException e) {
            throw outcome(e.getCause());
        } finally {
            line.cut();
        }
    }

    /** On a thread of its own, because the system's look-up of names cannot be interrupted. */
    private void start(Runnable reading) {
        Thread thread = daemon("fetch").newThread(() -> {
            try {
                reading.run();
            } finally {
                places.release();
            }
        });
        thread.start();
    }

    private Optional<FetchedPage> follow(Target first, Line line, @Nullable Validators known) throws FetchException {
        Target target = first;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            switch (exchange.ask(target, line, known)) {
                case Answer.Unchanged unchanged -> {
                    return Optional.empty();
                }
                case Answer.Page page -> {
                    return Optional.of(page(target, page));
                }
                case Answer.Elsewhere elsewhere -> target = target.redirectedTo(elsewhere.location(), settings);
            }
        }
        throw new FetchFailed(
                FetchTrouble.TOO_MANY_REDIRECTS, "The page sends from one address to the next without end.");
    }

    private FetchedPage page(Target target, Answer.Page page) {
        var now = clock.instant();
        boolean text = !page.type().equals("application/pdf");
        boolean html = text && !page.type().equals("text/plain");
        String source = text ? Decoding.decode(page.bytes(), page.contentType(), html) : "";
        String readable = html ? ReadableText.ofHtml(source) : ReadableText.ofText(source);
        String digest = readable.isEmpty() ? Digests.sha256(page.bytes()) : Digests.sha256(readable);
        var validators = new Validators(target.uri(), page.etag(), page.lastModified());
        return new FetchedPage(target.uri(), page.type(), source, readable, digest, validators, now);
    }

    private static FetchFailed outcome(@Nullable Throwable cause) throws FetchRefused {
        if (cause instanceof FetchRefused refused) {
            throw refused;
        }
        if (cause instanceof FetchFailed failed) {
            return failed;
        }
        return new FetchFailed(FetchTrouble.SERVER_ERROR, "The server's answer could not be understood.", cause);
    }

    private static ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
