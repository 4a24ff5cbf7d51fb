package org.colophon.reader.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Finished pages by address, up to a number of bytes. A change makes the pages that show what it concerns old; an old
 * page may be shown while one reader's request makes the new one, but never after something was withdrawn.
 *
 * <p>A page that was begun before a change and finished after it counts as old from the start, so that it cannot outlive
 * the change; after a withdrawal it is not kept at all. Whatever might be missed by this, no page is kept for longer than
 * ten minutes.
 *
 * <p>Settings: {@code colophon.page-cache}, such as {@code 256MB}; {@code 0} keeps nothing. Never more than an eighth of
 * the heap.
 */
@Component
public class PageCache {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int REMEMBERED = 1_000;

    private final Cache<String, Kept> pages;
    private final ConcurrentMap<String, Making> underWay = new ConcurrentHashMap<>();
    private final boolean on;
    private final Clock clock;

    private final LongAdder made = new LongAdder();

    /** The last changes, guarded by this. */
    private final Deque<PublicChange> lately = new ArrayDeque<>();

    /** How many changes there have been, guarded by this. */
    private long changes;

    /** A page, and whether a change has made it old. */
    private static final class Kept {

        private final FinishedPage page;
        private volatile boolean old;

        private Kept(FinishedPage page, boolean old) {
            this.page = page;
            this.old = old;
        }
    }

    PageCache(
            @Value("${colophon.page-cache:128MB}") DataSize size,
            @Value("${colophon.templates.live:false}") boolean live,
            Clock clock) {
        this.clock = clock;
        long bytes = Math.min(size.toBytes(), Runtime.getRuntime().maxMemory() / 8);
        this.on = bytes > 0 && !live;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(Math.max(1, bytes))
                .weigher((String key, Kept kept) -> 2 * key.length() + kept.page.weight())
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** Whether anything is kept at all. */
    public boolean isOn() {
        return on;
    }

    /** The page as it is now; null where it has to be made. */
    public @Nullable FinishedPage fresh(String key) {
        Kept kept = pages.getIfPresent(key);
        return kept == null || kept.old || !kept.page.lasts(clock) ? null : kept.page;
    }

    /** The page as it was a moment ago, or is now; null where there is none. */
    @Nullable
    FinishedPage evenOld(String key) {
        Kept kept = pages.getIfPresent(key);
        return kept == null ? null : kept.page;
    }

    /**
     * Begins to make a page, or says who is at it already. Whoever gets one that is {@link Making#isMine() theirs} has to
     * end it with {@link #keep} or {@link #giveUp}; everybody else can wait for it.
     */
    Making begin(String key) {
        Making mine = new Making(key, moment());
        Making other = underWay.putIfAbsent(key, mine);
        return other == null ? mine : other;
    }

    /** Keeps what was made, if nothing that it shows was withdrawn meanwhile. */
    void keep(Making making, FinishedPage page) {
        made.increment();
        boolean old;
        synchronized (this) {
            List<PublicChange> missed = since(making.begunAt()).stream()
                    .filter(change -> concerns(change, page))
                    .toList();
            old = !missed.isEmpty();
            if (missed.stream().noneMatch(PublicChange::withdrawn)) {
                pages.put(making.key(), new Kept(page, old));
            }
        }
        underWay.remove(making.key(), making);
        if (old) {
            making.old();
        } else {
            making.kept(page);
        }
    }

    /** Ends without a page that could be kept. Harmless after {@link #keep}. */
    void giveUp(Making making) {
        underWay.remove(making.key(), making);
        making.none();
    }

    /** Makes old, or drops, what a change concerns. Takes time with the number of pages kept, not with the archive. */
    @EventListener
    public void changed(PublicChange change) {
        synchronized (this) {
            changes++;
            lately.addLast(change);
            if (lately.size() > REMEMBERED) {
                lately.removeFirst();
            }
            Predicate<Kept> concerned = kept -> concerns(change, kept.page);
            if (change.withdrawn()) {
                pages.asMap().values().removeIf(concerned);
            } else {
                pages.asMap().values().stream().filter(concerned).forEach(kept -> kept.old = true);
            }
        }
    }

    /** About how many bytes are taken. */
    public long size() {
        pages.cleanUp();
        return pages.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }

    /** How many pages are kept. */
    public long count() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    /** How many times a page was made since the start. */
    public long made() {
        return made.sum();
    }

    private synchronized long moment() {
        return changes;
    }

    /** The changes after a moment; one of everything where not all of them are remembered. */
    private List<PublicChange> since(long moment) {
        long missed = changes - moment;
        return missed > lately.size()
                ? List.of(new PublicChange(Set.of(Subject.SITE), true))
                : lately.stream().skip(lately.size() - missed).toList();
    }

    private static boolean concerns(PublicChange change, FinishedPage page) {
        Set<Subject> subjects = change.subjects();
        return subjects.contains(Subject.SITE) || !Collections.disjoint(subjects, page.shows());
    }
}
