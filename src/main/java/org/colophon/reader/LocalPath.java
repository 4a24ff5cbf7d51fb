package org.colophon.reader;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path on this site and never another site. */
final class LocalPath {

    private static final int LONGEST = 1000;

    private LocalPath() {}

    /** The path as given when it cannot lead anywhere else, and {@code /} otherwise. */
    static String of(@Nullable String next) {
        return next != null && isLocal(next) && isLocalDecoded(next) ? next : "/";
    }

    /** The path as the value of a query parameter. */
    static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Browsers read a backslash as a slash and skip tabs and line breaks, so none of these may stand in it. */
    private static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= LONGEST
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }

    /** Whether it would still be local for somebody who decodes it once more. */
    private static boolean isLocalDecoded(String path) {
        try {
            String text = URLDecoder.decode(path, StandardCharsets.UTF_8);
            return !text.startsWith("//")
                    && !text.contains("\\")
                    && text.chars().noneMatch(Character::isISOControl);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
