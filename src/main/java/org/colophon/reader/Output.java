package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.change.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What a reader's controller answers with: bytes that are ready, and how long they may be kept. {@link OutputWriter}
 * adds the rest.
 *
 * @param caching the value of {@code Cache-Control}
 * @param location where to go instead, a path on this site; empty for a page of its own
 * @param headers further headers
 * @param shows what the page shows; where this is said, the page is kept until one of them changes
 * @param until when it looks different by itself; null for never
 */
record Output(
        HttpStatus status,
        MediaType type,
        String caching,
        byte[] bytes,
        String location,
        Map<String, String> headers,
        Set<Subject> shows,
        @Nullable Instant until) {

    Output {
        headers = Map.copyOf(headers);
        shows = Set.copyOf(shows);
    }

    Output(HttpStatus status, MediaType type, String caching, byte[] bytes, String location) {
        this(status, type, caching, bytes, location, Map.of(), Set.of(), null);
    }

    /** The same with one header more. */
    Output with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Output(status, type, caching, bytes, location, more, shows, until);
    }

    /** The same, to be kept until one of these changes: everything that can make it look different. */
    Output showing(Collection<Subject> subjects) {
        Set<Subject> more = new HashSet<>(shows);
        more.addAll(subjects);
        return new Output(status, type, caching, bytes, location, headers, more, until);
    }

    /** The same, to be kept until then at most. */
    Output until(Instant end) {
        return new Output(status, type, caching, bytes, location, headers, shows, end);
    }

    /** The same for some subjects. */
    Output showing(Subject... subjects) {
        return showing(List.of(subjects));
    }

    /** Whether it is the same for everyone and may be kept in memory. */
    boolean keepable() {
        return status == HttpStatus.OK && caching.startsWith("public") && !shows.isEmpty();
    }

    /** Kept by any cache, and asked about before each use. */
    static final String SHARED = "public, max-age=0, must-revalidate";

    /** For one person only. */
    static final String PRIVATE = "private, no-store";

    /** Not worth keeping: errors. */
    static final String FLEETING = "no-store";

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    static Output shared(MediaType type, byte[] bytes) {
        return of(HttpStatus.OK, type, SHARED, bytes);
    }

    static Output shared(MediaType type, String text) {
        return shared(type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Output of(HttpStatus status, MediaType type, String caching, byte[] bytes) {
        return new Output(status, type, caching, bytes, "");
    }

    /** To the address that this one has become, for good. */
    static Output moved(String location) {
        return new Output(HttpStatus.MOVED_PERMANENTLY, HTML, "public, max-age=3600", new byte[0], location);
    }

    /** To the page that shows what a form has done. */
    static Output seeOther(String location) {
        return new Output(HttpStatus.SEE_OTHER, HTML, PRIVATE, new byte[0], location);
    }
}
