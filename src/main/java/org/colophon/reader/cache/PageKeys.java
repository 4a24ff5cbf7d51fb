package org.colophon.reader.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Under which key a page is kept: its path, and of the query what some page looks at. What others append to links, such
 * as {@code utm_source}, does not make another page.
 */
public final class PageKeys {

    private static final int LONGEST = 300;

    private final Supplier<Set<String>> names;
    private volatile @Nullable Set<String> known;

    /** @param names of the parameters that pages look at; asked for once, with the first query */
    PageKeys(Supplier<Set<String>> names) {
        this.names = names;
    }

    /** The key for an address; null for one that is never kept. @param path as sent, not decoded */
    public @Nullable String of(String path, @Nullable String query) {
        if (path.length() > LONGEST || path.indexOf(';') >= 0 || !isPublic(path)) {
            return null;
        }
        if (query == null || query.isEmpty()) {
            return path;
        }
        Set<String> parameters = parameters();
        // In their order: of two of one name the first counts.
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (parameters.contains(equals < 0 ? pair : pair.substring(0, equals))) {
                kept.add(pair);
            }
        }
        String key = kept.isEmpty() ? path : path + '?' + String.join("&", kept);
        return key.length() > LONGEST ? null : key;
    }

    private Set<String> parameters() {
        Set<String> before = known;
        if (before == null) {
            before = Set.copyOf(names.get());
            known = before;
        }
        return before;
    }

    /** The newsroom, its previews and the API are for somebody, and answer through other doors. */
    private static boolean isPublic(String path) {
        return !path.startsWith("/newsroom") && !path.startsWith("/api/") && !path.startsWith("/preview/");
    }
}
