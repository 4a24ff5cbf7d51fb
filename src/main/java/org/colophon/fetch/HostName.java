package org.colophon.fetch;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The host in an address: its one spelling, and whether that may be asked at all. */
final class HostName {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern NAME = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
    private static final Pattern NUMBER = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    /** A last label that some programs read as a number makes all of it an IP address to them. */
    private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");

    /** Letters that the old and the new rules for names beyond ASCII turn into different names. */
    private static final Pattern DISPUTED = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

    /** Ends of names that by their definition lead nowhere in the open internet. */
    private static final Set<String> INNER = Set.of(
            "localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "private", "onion");

    private HostName() {}

    /**
     * The name in lower-case ASCII.
     *
     * @throws FetchRefused when it is neither a name nor an IP address in its usual spelling
     */
    static String plain(String written) throws FetchRefused {
        if (written.startsWith("[")) {
            return ipv6(written);
        }
        String host = ascii(written);
        boolean fits = host.length() <= 253 && NAME.matcher(host).matches();
        if (!fits
                || NUMERIC_END.matcher(host).matches() && !NUMBER.matcher(host).matches()) {
            throw Target.bad();
        }
        return host;
    }

    /**
     * Refuses what can be known to lead inside without looking it up.
     *
     * @param host as {@link #plain} gives it
     */
    static void check(String host) throws FetchRefused {
        if (host.startsWith("[") || NUMBER.matcher(host).matches()) {
            if (!PublicAddresses.contains(literal(host))) {
                throw inner();
            }
            return;
        }
        String end = host.substring(host.lastIndexOf('.') + 1);
        if (end.equals(host) || INNER.contains(end) || host.endsWith(".home.arpa")) {
            throw inner();
        }
    }

    static FetchRefused inner() {
        return new FetchRefused(
                FetchTrouble.REFUSED_ADDRESS,
                "This address is not open to the whole internet, so Colophon does not read it.");
    }

    /** Brackets and digits are read by Java itself, which looks nothing up for them. */
    private static InetAddress literal(String host) throws FetchRefused {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw Target.bad();
        }
    }

    private static String ipv6(String written) throws FetchRefused {
        if (!written.matches("\\[[0-9a-fA-F:.]{2,45}\\]")) {
            throw Target.bad();
        }
        InetAddress address = literal(written);
        if (!(address instanceof Inet6Address)) {
            // An IPv4 address in IPv6 clothes, which Java undresses.
            throw inner();
        }
        return "[" + address.getHostAddress() + "]";
    }

    private static String ascii(String written) throws FetchRefused {
        if (DISPUTED.matcher(written.toLowerCase(Locale.ROOT)).find()) {
            throw new FetchRefused(
                    FetchTrouble.BAD_ADDRESS, "Give the name of this site in its form for machines, with xn--.");
        }
        try {
            return IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw Target.bad();
        }
    }
}
