package org.colophon.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.fetch.FetchTrouble;
import org.colophon.fetch.FetchedPage;
import org.colophon.fetch.Validators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what came of asking for a source's page. Asks nobody who may. */
@Component
class SourceRecording {

    private static final int LONGEST_WAIT_DAYS = 30;

    private final StoredSources sources;
    private final StoredSourceEvents events;
    private final Clock clock;

    SourceRecording(StoredSources sources, StoredSourceEvents events, Clock clock) {
        this.sources = sources;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes it down, unless the source has another address by now.
     *
     * @param url the address that was asked
     * @param every how long after a reading the next is to follow
     */
    @Transactional
    public void found(UUID id, String url, Reading reading, Duration every) {
        StoredSource source = sources.locked(id).orElse(null);
        if (source == null || !source.toSource().url().equals(url)) {
            return;
        }
        SourceCheck before = source.toSource().check();
        Instant now = clock.instant();
        switch (reading) {
            case Reading.Page read -> page(source, before, read.page(), now, every);
            case Reading.Unchanged unchanged -> {
                source.watch().there();
                source.write(check(asKnown(source, before.condition()), before.fetched(), now, now.plus(every)));
            }
            case Reading.Failed failed -> failed(source, before, failed, now, every);
        }
        tell(source, before, now);
    }

    private static void page(StoredSource source, SourceCheck before, FetchedPage page, Instant now, Duration every) {
        PageOrigin origin = PageOrigin.of(page);
        String known = before.fetched().textSha256();
        Watch watch = source.watch();
        watch.there();
        if (known.isEmpty()) {
            watch.record(page);
            source.fill(origin, page);
            known = page.sha256();
        } else if (known.equals(page.sha256())) {
            watch.forgetSeen();
        } else {
            watch.seen(page);
        }
        SourceCondition condition = origin.retracted()
                ? SourceCondition.RETRACTED
                : watch.hasChanged() ? SourceCondition.CHANGED : SourceCondition.REACHABLE;
        source.write(check(condition, fetched(known, page, source.toSource().url()), now, now.plus(every)));
    }

    private static void failed(
            StoredSource source, SourceCheck before, Reading.Failed failed, Instant now, Duration every) {
        Watch watch = source.watch();
        if (failed.trouble() == FetchTrouble.SWITCHED_OFF) {
            // Nobody was asked, so nothing was found.
            source.write(new SourceCheck(
                    before.condition(),
                    before.at(),
                    now.plus(Duration.ofDays(1)),
                    before.failures(),
                    failed.reason(),
                    before.fetched()));
            return;
        }
        int failures = before.failures() + 1;
        Instant next = now.plus(Duration.ofDays(Math.min(1L << Math.min(failures - 1, 10), LONGEST_WAIT_DAYS)));
        SourceCondition condition = before.condition();
        switch (failed.trouble()) {
            case GONE, UNREACHABLE -> condition = watch.gone(now) ? SourceCondition.DEAD : condition;
            case DENIED -> watch.there();
            case BAD_ADDRESS, REFUSED_SCHEME, REFUSED_PORT, REFUSED_ADDRESS -> next = now.plus(every);
            case TOO_SLOW, TOO_LARGE, TOO_MANY_REDIRECTS, NOT_A_PAGE, SERVER_ERROR, SWITCHED_OFF -> {}
        }
        source.write(new SourceCheck(condition, now, next, failures, failed.reason(), before.fetched()));
    }

    private static SourceCheck check(
            SourceCondition condition, SourceCheck.Fetched fetched, Instant now, Instant next) {
        return new SourceCheck(condition, now, next, 0, "", fetched);
    }

    private static SourceCondition asKnown(StoredSource source, SourceCondition before) {
        if (before == SourceCondition.RETRACTED) {
            return before;
        }
        return source.watch().hasChanged() ? SourceCondition.CHANGED : SourceCondition.REACHABLE;
    }

    /** Validators are good for the address they came from only, so those from behind a redirect are not kept. */
    private static SourceCheck.Fetched fetched(String known, FetchedPage page, String url) {
        Validators validators = page.validators();
        if (!SourceAddress.key(url).equals(SourceAddress.key(page.address().toString()))) {
            return new SourceCheck.Fetched(known, "", "");
        }
        return new SourceCheck.Fetched(known, kept(validators.etag(), 500), kept(validators.lastModified(), 100));
    }

    private static String kept(@Nullable String value, int max) {
        return value == null || value.length() > max ? "" : value;
    }

    private void tell(StoredSource source, SourceCheck before, Instant now) {
        SourceCheck after = source.toSource().check();
        if (after.condition() == before.condition()
                || !(after.condition().needsAttention() || before.condition().needsAttention())) {
            return;
        }
        events.save(new StoredSourceEvent(
                source.id(),
                new SourceEvent(
                        SourceEvent.Kind.of(after.condition()),
                        now,
                        null,
                        after.note(),
                        before.fetched().textSha256(),
                        source.watch().seenSha256())));
    }
}
