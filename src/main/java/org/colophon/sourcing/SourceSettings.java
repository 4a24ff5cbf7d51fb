package org.colophon.sourcing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sources are watched: the {@code colophon.sources.*} settings.
 *
 * @param check whether their pages are read by a timetable, the first time included
 * @param checkPublishedEvery how long after a reading the next follows, for those of articles published within a year
 * @param checkOthersEvery the same for all others
 */
@ConfigurationProperties("colophon.sources")
record SourceSettings(
        @DefaultValue("true") boolean check,
        @DefaultValue("30d") Duration checkPublishedEvery,
        @DefaultValue("90d") Duration checkOthersEvery) {

    private static final Duration SHORTEST = Duration.ofHours(1);

    SourceSettings {
        if (checkPublishedEvery.compareTo(SHORTEST) < 0 || checkOthersEvery.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("colophon.sources: between two checks lies an hour at least");
        }
    }
}
