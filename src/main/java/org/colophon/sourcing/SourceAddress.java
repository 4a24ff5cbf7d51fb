package org.colophon.sourcing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * Spellings of an address that lead to the same page: case of scheme and host, the scheme's own port, fragments, and
 * parameters that only serve to follow readers make no difference.
 */
final class SourceAddress {

    private static final Set<String> FOLLOWING = Set.of("fbclid", "gclid");

    private SourceAddress() {}

    /** A digest that addresses of the same page share; empty for no address. */
    static String key(String url) {
        return url.isBlank() ? "" : Digests.sha256(normal(url, false));
    }

    /** The address without parameters that follow readers, and otherwise as it stands. */
    static String clean(String url) {
        return normal(url, true);
    }

    private static String normal(String url, boolean withFragment) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            return url.strip();
        }
        String host = uri.getHost();
        if (host == null || uri.getScheme() == null) {
            return url.strip();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int standard = scheme.equals("https") ? 443 : 80;
        StringBuilder plain = new StringBuilder(scheme).append("://").append(host.toLowerCase(Locale.ROOT));
        if (uri.getPort() >= 0 && uri.getPort() != standard) {
            plain.append(':').append(uri.getPort());
        }
        plain.append(uri.getRawPath().isEmpty() ? "/" : uri.getRawPath());
        String query = query(uri.getRawQuery());
        if (!query.isEmpty()) {
            plain.append('?').append(query);
        }
        if (withFragment && uri.getRawFragment() != null) {
            plain.append('#').append(uri.getRawFragment());
        }
        return plain.toString();
    }

    private static String query(@Nullable String raw) {
        return raw == null
                ? ""
                : Arrays.stream(raw.split("&"))
                        .filter(pair -> !pair.isEmpty() && !follows(pair))
                        .collect(Collectors.joining("&"));
    }

    private static boolean follows(String pair) {
        int equals = pair.indexOf('=');
        String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || FOLLOWING.contains(name);
    }
}
