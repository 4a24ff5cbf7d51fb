package org.colophon.discussion;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the people who run the server decide about discussions: the {@code colophon.discussion.*} settings.
 *
 * @param pause how long somebody waits between two comments
 * @param perHour how many comments somebody posts within an hour at most
 * @param hook the address of a program that is asked about each comment, or null. It may be inside of the own network:
 *     nobody can set it from a screen
 * @param hookSecret what its questions are signed with
 * @param hookWithin how long it has for its answer; then the comment waits for a moderator
 */
@ConfigurationProperties("colophon.discussion")
record DiscussionSettings(
        @DefaultValue("5s") Duration pause,
        @DefaultValue("60") int perHour,
        @Nullable URI hook,
        @DefaultValue("") String hookSecret,
        @DefaultValue("2s") Duration hookWithin) {

    DiscussionSettings {
        require(!pause.isNegative() && perHour > 0, "pause must not be negative and per-hour must be positive");
        require(hookWithin.isPositive() && hookWithin.toSeconds() <= 30, "hook-within must be 30 s at most");
        require(hook == null || hookSecret.length() >= 16, "hook-secret must have 16 characters at least");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException("colophon.discussion: " + sentence);
        }
    }
}
