package org.colophon.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up inside the client, at the moment of connecting, so that what was judged is what is connected to. A name
 * of which one address is not public is refused as a whole.
 */
final class GuardedResolver implements DnsResolver {

    private final Names names;
    private final FetchSettings settings;

    GuardedResolver(Names names, FetchSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] found = settings.letsThrough(host, port) ? names.lookUp(host) : resolve(host);
        return Arrays.stream(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.lookUp(host);
        if (found.length == 0 || !Arrays.stream(found).allMatch(PublicAddresses::contains)) {
            throw new NotPublic();
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** How names become addresses: by the system, or as a test says. */
    @FunctionalInterface
    interface Names {

        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /** Carries the refusal through the client, which knows only failures of input and output. */
    static final class NotPublic extends UnknownHostException {}
}
