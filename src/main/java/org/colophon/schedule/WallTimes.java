package org.colophon.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What a time on the newsroom's clock means. Where clocks go forward a time is skipped, and nobody is asked to guess what
 * was meant: it is refused with the two times around the gap. Where clocks go back a time comes twice, and whoever sets it
 * says which of the two is meant.
 *
 * <pre>{@code
 * new WallTimes(ZoneId.of("Europe/Helsinki")).instant(LocalDateTime.parse("2026-10-25T03:30"), null)
 * // BadInput at "time": "On 25 October 2026 03:30 comes twice. Say which one: …"
 * }</pre>
 */
public final class WallTimes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ZoneId zone;

    /** @param zone the newsroom's */
    public WallTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** The offsets that a time on the clock may have: none where it is skipped, two where it comes twice, the earlier first. */
    public List<ZoneOffset> offsets(LocalDateTime time) {
        return zone.getRules().getValidOffsets(time);
    }

    /**
     * The moment that is meant.
     *
     * @param offset which of the two, where the time comes twice; null where nothing was said
     * @throws BadInput for {@code time} where the time is skipped, or comes twice and nothing was said
     */
    public Instant instant(LocalDateTime time, @Nullable ZoneOffset offset) {
        List<ZoneOffset> valid = offsets(time);
        if (valid.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(time);
            throw new BadInput(
                    "time",
                    "On %s there is no %s: clocks go forward from %s to %s. Choose a time before or after."
                            .formatted(
                                    DAY.format(time),
                                    TIME.format(time),
                                    TIME.format(gap.getDateTimeBefore()),
                                    TIME.format(gap.getDateTimeAfter())));
        }
        if (valid.size() == 1) {
            return time.toInstant(valid.getFirst());
        }
        if (offset == null || !valid.contains(offset)) {
            throw new BadInput(
                    "time",
                    "On %s %s comes twice, because clocks go back. Say which one: the first (UTC%s) or the second (UTC%s)."
                            .formatted(DAY.format(time), TIME.format(time), valid.getFirst(), valid.getLast()));
        }
        return time.toInstant(offset);
    }

    /** The time on the newsroom's clock at a moment. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
