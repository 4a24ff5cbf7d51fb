package org.colophon.markup;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a link or image may point to. Stricter than the sanitiser, so that two different readings must agree. */
final class LinkTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private LinkTarget() {}

    /** The address as browsers read it, without the characters they skip; null where it is not allowed. */
    static @Nullable String of(String address) {
        var read = new StringBuilder(address.length());
        address.strip().codePoints().filter(c -> !Character.isISOControl(c)).forEach(c -> {
            switch (c) {
                case ' ' -> read.append("%20");
                case '\\' -> read.append("%5C");
                default -> read.appendCodePoint(c);
            }
        });
        String target = read.toString();
        int colon = target.indexOf(':');
        if (colon < 0 || isAfterAny(target, colon)) {
            return target;
        }
        String scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean allowed = SCHEMES.contains(scheme) && (scheme.equals("mailto") || target.startsWith("//", colon + 1));
        return allowed ? target : null;
    }

    /** Whether an address that was allowed leads to another place than this site. */
    static boolean isExternal(String target) {
        return target.startsWith("//") || target.regionMatches(true, 0, "http", 0, 4) && target.contains("://");
    }

    /** Whether it is an image of this newsroom. */
    static boolean isMedia(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("/media/") && !lower.contains("..") && !lower.contains("%2e") && !lower.contains("%5c");
    }

    /** The last part of the path, to name a target that has no name. */
    static String fileName(String target) {
        int end = target.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = target.indexOf(stop);
            end = at >= 0 && at < end ? at : end;
        }
        String path = target.substring(0, end);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? target : name;
    }

    private static boolean isAfterAny(String target, int colon) {
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(target.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
