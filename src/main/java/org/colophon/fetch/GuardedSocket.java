package org.colophon.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/** A socket that judges the address once more before it connects, and takes no proxy from the system's properties. */
class GuardedSocket extends Socket {

    private final Target target;
    private final FetchSettings settings;

    GuardedSocket(Target target, FetchSettings settings) {
        super(Proxy.NO_PROXY);
        this.target = target;
        this.settings = settings;
    }

    @Override
    public final void connect(SocketAddress endpoint, int timeout) throws IOException {
        boolean judged = endpoint instanceof InetSocketAddress place
                && place.getPort() == target.port()
                && (settings.letsThrough(target.host(), target.port())
                        || place.getAddress() != null && PublicAddresses.contains(place.getAddress()));
        if (!judged) {
            throw new GuardedResolver.NotPublic();
        }
        open(endpoint, timeout);
    }

    @Override
    public final void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    /** What is done once the address has been judged; tests note it. */
    void open(SocketAddress endpoint, int timeout) throws IOException {
        super.connect(endpoint, timeout);
    }
}
