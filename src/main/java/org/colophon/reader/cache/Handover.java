package org.colophon.reader.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.change.Subject;
import org.jspecify.annotations.Nullable;

/** How the request that makes a page gets it from deep within to the cache at the door, instead of sending it itself. */
public final class Handover {

    static final String ATTRIBUTE = Handover.class.getName();

    private final Runnable declined;
    private byte @Nullable [] bytes;
    private String type = "";
    private Set<Subject> shows = Set.of();
    private @Nullable Instant end;

    /** @param declined to be told when there will be no page for everybody */
    Handover(Runnable declined) {
        this.declined = declined;
    }

    /** Whether a page that could be kept is waited for; null where it has to be sent as it is. */
    public static @Nullable Handover of(HttpServletRequest request) {
        return (Handover) request.getAttribute(ATTRIBUTE);
    }

    /** Says that this page is not to be kept, so that nobody waits for it. */
    public void decline() {
        declined.run();
    }

    /**
     * Hands over a page that answers 200. Nothing else may be written to the response.
     *
     * @param until when it looks different by itself; null for never
     */
    public void give(byte[] page, String contentType, Set<Subject> subjects, @Nullable Instant until) {
        bytes = page;
        type = contentType;
        shows = subjects;
        end = until;
    }

    @Nullable
    FinishedPage finished(List<Map.Entry<String, String>> headers, Clock clock) {
        byte[] given = bytes;
        if (given == null) {
            return null;
        }
        List<Map.Entry<String, String>> all = new ArrayList<>(headers);
        all.add(Map.entry("Content-Type", type));
        return FinishedPage.of(given, all, shows, clock.instant(), end);
    }
}
