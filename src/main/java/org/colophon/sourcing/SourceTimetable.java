package org.colophon.sourcing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.colophon.fetch.HostPace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Asks for the pages of sources that are due, outside of transactions. Where several nodes share a database, each takes a
 * source by moving its time ahead, which only one of them can; a node that dies meanwhile loses it until then.
 */
@Component
class SourceTimetable {

    /** A node that has taken a source is through with it by then. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Pages asked for in one run. */
    static final int ASKED = 20;

    /** Sources looked at in one run. */
    static final int LOOKED_AT = 500;

    private static final Logger LOG = LoggerFactory.getLogger(SourceTimetable.class);

    private final StoredSources sources;
    private final SourcePages pages;
    private final SourceRecording recording;
    private final SourceTimes times;
    private final Predicate<URI> pace;
    private final Clock clock;

    @Autowired
    SourceTimetable(
            StoredSources sources,
            SourcePages pages,
            SourceRecording recording,
            SourceTimes times,
            HostPace pace,
            Clock clock) {
        this(sources, pages, recording, times, pace::mayAsk, clock);
    }

    SourceTimetable(
            StoredSources sources,
            SourcePages pages,
            SourceRecording recording,
            SourceTimes times,
            Predicate<URI> pace,
            Clock clock) {
        this.sources = sources;
        this.pages = pages;
        this.recording = recording;
        this.times = times;
        this.pace = pace;
        this.clock = clock;
    }

    /** Asks for the pages that are due, up to {@value #ASKED}. @return how many were asked for */
    int run() {
        Instant now = clock.instant();
        List<StoredSource> due = sources.due(now, Limit.of(LOOKED_AT));
        Map<String, Integer> waiting = new HashMap<>();
        int asked = 0;
        for (StoredSource source : due) {
            if (asked == ASKED || Thread.currentThread().isInterrupted()) {
                break;
            }
            Source one = source.toSource();
            String host = host(one.url());
            // Once one of a host waits, the others do, too: they come one after the other.
            if (!host.isEmpty() && (waiting.containsKey(host) || !pace.test(URI.create(one.url())))) {
                int behind = waiting.merge(host, 1, Integer::sum);
                sources.move(source.id(), now, now.plus(HostPace.PACE.multipliedBy(behind)));
            } else if (sources.move(source.id(), now, now.plus(LEASE)) == 1) {
                ask(one);
                asked++;
            }
        }
        return asked;
    }

    /** Asks for one page, due or not. */
    void ask(Source source) {
        try {
            Reading reading = pages.read(source.url(), known(source.check()));
            // Who is told to stop has not found out anything about the page.
            if (!Thread.currentThread().isInterrupted()) {
                recording.found(
                        source.id().value(),
                        source.url(),
                        reading,
                        times.every(source.id().value()));
            }
        } catch (RuntimeException e) {
            LOG.error("The source {} was not checked", source.id(), e);
        }
    }

    /** What is dead or was never read is asked for as a whole. */
    private static SourceCheck.Fetched known(SourceCheck check) {
        boolean whole = check.fetched().textSha256().isEmpty() || check.condition() == SourceCondition.DEAD;
        return whole ? SourceCheck.Fetched.NOTHING : check.fetched();
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
