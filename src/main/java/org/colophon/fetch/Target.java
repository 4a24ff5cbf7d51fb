package org.colophon.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that may be asked as far as its spelling goes. There is one spelling for a host, so that no two programs
 * can read it differently: a name of at least two labels, four decimal numbers, or IPv6 in brackets.
 *
 * @param uri without user, fragment and default port, and with a path
 * @param host as in the URI; an IPv6 address without its brackets
 * @param port always given
 */
record Target(URI uri, String host, int port) {

    /** Longest address in characters. */
    static final int MAX = 2048;

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private static final Pattern PARTS = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):(?://([^/?#]*)([^#]*))?.*");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]]*\\]|[^:\\[\\]]*)(?::([0-9]{0,5}))?");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\\\]");

    /** @throws FetchRefused when it is no address, or not one that is asked */
    static Target of(String address, FetchSettings settings) throws FetchRefused {
        String text = address.strip();
        if (text.length() > MAX || UNFIT.matcher(text).find()) {
            throw bad();
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw bad();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchRefused(FetchTrouble.REFUSED_SCHEME, "Only http and https addresses are read.");
        }
        String authority = parts.group(2);
        if (authority == null || authority.isEmpty()) {
            throw bad();
        }
        if (authority.indexOf('@') >= 0) {
            throw new FetchRefused(
                    FetchTrouble.BAD_ADDRESS, "Addresses with a user name or password in them are not read.");
        }
        Matcher place = AUTHORITY.matcher(authority);
        if (!place.matches()) {
            throw bad();
        }
        int standard = scheme.equals("https") ? 443 : 80;
        String digits = place.group(2);
        int port = digits == null || digits.isEmpty() ? standard : Integer.parseInt(digits);
        String host = HostName.plain(place.group(1));
        boolean letThrough = settings.letsThrough(host, port);
        if (!letThrough) {
            HostName.check(host);
            if (!PORTS.contains(port)) {
                throw new FetchRefused(FetchTrouble.REFUSED_PORT, "Only the ports 80, 443, 8080 and 8443 are read.");
            }
        }
        String shown = scheme + "://" + host + (port == standard ? "" : ":" + port) + path(parts.group(3));
        return new Target(uri(shown), host.replaceAll("[\\[\\]]", ""), port);
    }

    /** The address that this one sends to, judged like any other. */
    Target redirectedTo(String location, FetchSettings settings) throws FetchRefused {
        String text = location.strip();
        if (text.length() > MAX || UNFIT.matcher(text).find()) {
            throw bad();
        }
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        String next;
        if (PARTS.matcher(text).matches()) {
            next = text;
        } else if (text.startsWith("//")) {
            next = uri.getScheme() + ":" + text;
        } else if (text.startsWith("/")) {
            next = site + text;
        } else if (text.startsWith("?")) {
            next = site + uri.getRawPath() + text;
        } else {
            String folder = uri.getRawPath().substring(0, uri.getRawPath().lastIndexOf('/'));
            next = uri(site + folder + path("/" + text)).normalize().toString();
        }
        Target target = of(next, settings);
        if (uri.getScheme().equals("https") && target.uri().getScheme().equals("http")) {
            throw new FetchRefused(
                    FetchTrouble.REFUSED_SCHEME, "The page sends from an encrypted address to one that is not.");
        }
        return target;
    }

    /** Whether the connection is encrypted. */
    boolean secure() {
        return uri.getScheme().equals("https");
    }

    static FetchRefused bad() {
        return new FetchRefused(
                FetchTrouble.BAD_ADDRESS, "This is not a web address in its usual form: https://example.org/page.");
    }

    /** Path and query with everything escaped that may not stand in them, and without a fragment. */
    private static String path(String text) {
        int hash = text.indexOf('#');
        String kept = hash < 0 ? text : text.substring(0, hash);
        return Escapes.escape(kept.startsWith("/") ? kept : "/" + kept);
    }

    private static URI uri(String text) throws FetchRefused {
        try {
            URI uri = new URI(text);
            if (uri.getHost() == null) {
                throw bad();
            }
            return uri;
        } catch (URISyntaxException e) {
            throw bad();
        }
    }
}
