package org.colophon.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sign-offs of some time, in numbers.
 *
 * @param given how many were given
 * @param medianSeconds how long the median of their reviews took, or null without any
 * @param hasty how many of them were given much faster than the text can be read
 * @param ended how many ended in that time, by cause; every cause is there
 */
public record SignOffFigures(long given, @Nullable Long medianSeconds, long hasty, Map<SignOff.Cause, Long> ended) {

    public SignOffFigures {
        Map<SignOff.Cause, Long> all = new EnumMap<>(SignOff.Cause.class);
        for (SignOff.Cause cause : SignOff.Cause.values()) {
            all.put(cause, ended.getOrDefault(cause, 0L));
        }
        ended = Collections.unmodifiableMap(all);
    }
}
