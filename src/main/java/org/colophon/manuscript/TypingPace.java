package org.colophon.manuscript;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells whether somebody types faster than hands can: more than 20 characters a second, over ten seconds. Who was
 * offline may bring in at once what was typed meanwhile, but no more than fits into the time since the last edit.
 */
@Component
class TypingPace {

    /** The fastest typists on record keep up about 18 characters a second. */
    static final int PER_SECOND = 20;

    private static final int TEN_SECONDS = 10 * PER_SECOND;
    private static final Duration FORGOTTEN = Duration.ofHours(12);
    private static final int MOST = 20_000;

    private record Key(ManuscriptId manuscript, PersonId person) {}

    private record Level(double used, Instant at) {}

    private final Map<Key, Level> levels = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * Counts typed characters.
     *
     * @param over how long the person says to have typed
     * @return whether hands can have typed them
     */
    synchronized boolean allows(ManuscriptId manuscript, PersonId person, int characters, Duration over, Instant now) {
        Key key = new Key(manuscript, person);
        Level level = levels.get(key);
        Duration since = level == null ? FORGOTTEN : Duration.between(level.at(), now);
        double drained = PER_SECOND * seconds(since);
        double used = level == null ? 0 : Math.max(0, level.used() - drained);
        double offline = PER_SECOND * Math.min(seconds(over), seconds(since));
        double most = Math.max(TEN_SECONDS, offline);
        boolean allowed = used + characters <= most;
        levels.put(key, new Level(Math.min(allowed ? used + characters : used, most), now));
        var oldest = levels.entrySet().iterator();
        while (levels.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
        return allowed;
    }

    private static double seconds(Duration duration) {
        return Math.max(0, duration.toMillis() / 1000.0);
    }
}
