package org.colophon.fetch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.shared.Newsroom;
import org.springframework.util.unit.DataSize;

/** A fetcher whose names are what a test says, and whose sockets note where they are sent and reach loopback only. */
final class Fetching implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Map<String, List<InetAddress[]>> names = new HashMap<>();
    private final List<String> letThrough = new ArrayList<>();
    private final List<PageFetcher> open = new ArrayList<>();

    final List<String> lookUps = Collections.synchronizedList(new ArrayList<>());
    final List<InetAddress> connections = Collections.synchronizedList(new ArrayList<>());

    Duration answerWithin = Duration.ofSeconds(10);
    Duration totalWithin = Duration.ofSeconds(20);
    DataSize pageSize = DataSize.ofMegabytes(5);
    boolean enabled = true;

    /** The name has these addresses, at every look-up. */
    Fetching name(String name, String... addresses) {
        return names(name, List.of(addresses));
    }

    /** The name has the first of these lists at the first look-up, the second at the second, and so on. */
    @SafeVarargs
    final Fetching names(String name, List<String>... answers) {
        var parsed = new ArrayList<InetAddress[]>();
        for (List<String> answer : answers) {
            parsed.add(answer.stream().map(Fetching::parse).toArray(InetAddress[]::new));
        }
        names.put(name, parsed);
        return this;
    }

    /** The test setting. */
    Fetching letThrough(String host, int port) {
        letThrough.add(host + ":" + port);
        return this;
    }

    PageFetcher fetcher() {
        var settings = new FetchSettings(
                enabled, answerWithin, totalWithin, pageSize, DataSize.ofMegabytes(20), 5, 8, Set.copyOf(letThrough));
        var newsroom = new Newsroom(
                "The Verrin Courier", URI.create("https://courier.example"), Path.of("."), ZoneId.of("UTC"), "de");
        var fetcher =
                new PageFetcher(settings, newsroom, Clock.fixed(NOW, ZoneOffset.UTC), this::lookUp, NotingSocket::new);
        open.add(fetcher);
        return fetcher;
    }

    /** The trouble that an address ends in. */
    FetchException trouble(String address) {
        PageFetcher fetcher = fetcher();
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(fetcher.address(address)));
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        lookUps.add(host);
        if (host.matches("[0-9.]+|.*:.*")) {
            return new InetAddress[] {parse(host)};
        }
        List<InetAddress[]> answers = names.get(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    static InetAddress parse(String address) {
        if (!address.matches("[0-9.]+|[0-9a-f:.]+")) {
            throw new IllegalArgumentException("Only IP addresses, so that nothing is looked up: " + address);
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    @Override
    public void close() {
        open.forEach(PageFetcher::destroy);
    }

    private final class NotingSocket extends GuardedSocket {

        NotingSocket(Target target, FetchSettings settings) {
            super(target, settings);
        }

        @Override
        void open(SocketAddress endpoint, int timeout) throws IOException {
            InetAddress address = ((InetSocketAddress) endpoint).getAddress();
            connections.add(address);
            if (!address.isLoopbackAddress()) {
                throw new ConnectException("No test leaves this machine");
            }
            super.open(endpoint, timeout);
        }
    }
}
