package org.colophon.manuscript;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.colophon.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells whether somebody types faster than hands can: more than 30 characters a second, over ten seconds. Who was
 * offline may bring in at once what was typed meanwhile, but no more than fits into the time since the last edit.
 */
@Component
class TypingPace {

    /** The fastest typists keep up about 20 characters a second; keyboards that propose whole words get a little further. */
    static final int PER_SECOND = 30;

    private static final int TEN_SECONDS = 10 * PER_SECOND;

    /** Who has never edited here may have had the page open for so long before the first edit arrived. */
    private static final Duration AT_FIRST = Duration.ofMinutes(10);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 20_000;

    private record Key(ManuscriptId manuscript, PersonId person) {}

    /**
     * @param used characters typed in the last ten seconds, as far as they have not drained away
     * @param away seconds that have passed and in which nothing is known to have been typed
     */
    private record Level(double used, double away, Instant at) {}

    private final Map<Key, Level> levels = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * Counts typed characters.
     *
     * @param over how long the person says to have typed them
     * @param lastEdit asked where nothing is known of the person: when the last edit here was stored
     * @return whether hands can have typed them
     */
    synchronized boolean allows(
            ManuscriptId manuscript,
            PersonId person,
            int characters,
            Duration over,
            Instant now,
            Supplier<Optional<Instant>> lastEdit) {
        Key key = new Key(manuscript, person);
        Level before = levels.get(key);
        if (before == null) {
            before = new Level(0, 0, lastEdit.get().orElse(now.minus(AT_FIRST)));
        }
        double since = seconds(Duration.between(before.at(), now));
        double used = Math.max(0, before.used() - PER_SECOND * since);
        double away = Math.min(before.away() + since, seconds(LONGEST));
        double typing = Math.min(seconds(over), away);
        boolean atOnce = used + characters <= TEN_SECONDS;
        boolean meanwhile = !atOnce && characters <= PER_SECOND * typing;
        levels.put(key, new Level(atOnce ? used + characters : used, away - typing, now));
        forgetOldest();
        return atOnce || meanwhile;
    }

    private void forgetOldest() {
        var oldest = levels.entrySet().iterator();
        while (levels.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    private static double seconds(Duration duration) {
        return Math.max(0, duration.toMillis() / 1000.0);
    }
}
