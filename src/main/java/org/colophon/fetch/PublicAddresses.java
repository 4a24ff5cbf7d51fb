package org.colophon.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which IP addresses are part of the open internet: all but those that IANA's registries of special-purpose addresses, of
 * multicast and of reserved space name as something else. An IPv6 address that carries an IPv4 one (mapped, compatible,
 * NAT64, 6to4, Teredo) is refused altogether, whatever it carries, because networks disagree about where it leads.
 *
 * <p>Pure: it looks nothing up.
 */
public final class PublicAddresses {

    private static final List<Range> SPECIAL = List.of(
            range("0.0.0.0/8"), // this network
            range("10.0.0.0/8"), // private
            range("100.64.0.0/10"), // carriers' shared space
            range("127.0.0.0/8"), // loopback
            range("169.254.0.0/16"), // link-local, and the metadata services of clouds
            range("172.16.0.0/12"), // private
            range("192.0.0.0/24"), // protocol assignments
            range("192.0.2.0/24"), // documentation
            range("192.31.196.0/24"), // AS112
            range("192.52.193.0/24"), // AMT
            range("192.88.99.0/24"), // 6to4 relays
            range("192.168.0.0/16"), // private
            range("192.175.48.0/24"), // AS112
            range("198.18.0.0/15"), // benchmarks
            range("198.51.100.0/24"), // documentation
            range("203.0.113.0/24"), // documentation
            range("224.0.0.0/4"), // multicast
            range("240.0.0.0/4"), // reserved, and broadcast
            range("2001::/23"), // protocol assignments, with Teredo and ORCHID
            range("2001:db8::/32"), // documentation
            range("2002::/16"), // 6to4
            range("2620:4f:8000::/48"), // AS112
            range("3fff::/20")); // documentation

    /** All of IPv6 that has been given out for the open internet; the rest is not even assigned. */
    private static final Range GLOBAL_UNICAST = range("2000::/3");

    private PublicAddresses() {}

    /** Whether the address may be asked. */
    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address && !GLOBAL_UNICAST.contains(bytes)) {
            return false;
        }
        return SPECIAL.stream().noneMatch(range -> range.contains(bytes));
    }

    private static Range range(String text) {
        String[] parts = text.split("/", 2);
        try {
            return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Addresses of one family that begin with the same bits. */
    private static final class Range {

        private final byte[] start;
        private final int bits;

        Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        boolean contains(byte[] address) {
            int whole = bits / 8;
            if (address.length != start.length || !Arrays.equals(address, 0, whole, start, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || (address[whole] & 0xff) >> (8 - rest) == (start[whole] & 0xff) >> (8 - rest);
        }
    }
}
