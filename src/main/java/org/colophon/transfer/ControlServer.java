package org.colophon.transfer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes commands while the server runs, since the embedded database belongs to one process: HTTP on the loopback address
 * only, on a port of its own, for whoever can read {@link ControlFile}.
 */
@Component
@ConditionalOnWebApplication
class ControlServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);
    private static final int LARGEST_CALL = 1024 * 1024;

    private final Commands commands;
    private final Path file;

    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;
    private @Nullable ControlFile control;

    ControlServer(Commands commands, Newsroom newsroom) {
        this.commands = commands;
        this.file = ControlFile.in(newsroom.home());
    }

    @Override
    public synchronized void start() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ControlFile mine =
                    new ControlFile(http.getAddress().getPort(), HexFormat.of().formatHex(secret));
            ExecutorService handlers = Executors.newCachedThreadPool();
            http.setExecutor(handlers);
            http.createContext("/", exchange -> handle(exchange, mine));
            http.start();
            server = http;
            threads = handlers;
            control = mine;
            mine.write(file);
        } catch (IOException e) {
            LOG.warn("Commands cannot be given while this server runs: {}", e.toString());
            stop();
        }
    }

    @Override
    public synchronized void stop() {
        if (control != null) {
            try {
                control.remove(file);
            } catch (IOException e) {
                LOG.warn("{} could not be removed: {}", file, e.toString());
            }
        }
        if (server != null) {
            server.stop(0);
        }
        if (threads != null) {
            threads.shutdownNow();
        }
        server = null;
        threads = null;
        control = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    private void handle(HttpExchange exchange, ControlFile mine) throws IOException {
        try (exchange) {
            if (!isAllowed(exchange, mine)) {
                exchange.sendResponseHeaders(403, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(204, -1);
            } else {
                byte[] body = exchange.getRequestBody().readNBytes(LARGEST_CALL);
                ControlCall call = ControlCall.decode(new String(body, StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
                exchange.sendResponseHeaders(200, 0);
                run(call, exchange.getResponseBody());
            }
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    /** A page in a browser can reach this port, but neither knows the token nor sends a loopback name as host. */
    private static boolean isAllowed(HttpExchange exchange, ControlFile mine) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        Set<String> hosts = Set.of("127.0.0.1:" + mine.port(), "localhost:" + mine.port(), "[::1]:" + mine.port());
        byte[] wanted = ("Bearer " + mine.token()).getBytes(StandardCharsets.UTF_8);
        return host != null
                && hosts.contains(host)
                && given != null
                && MessageDigest.isEqual(wanted, given.getBytes(StandardCharsets.UTF_8));
    }

    private void run(ControlCall call, OutputStream out) {
        int code = commands.run(call.words(), call.directory(), line -> send(out, line));
        send(out, ControlCall.END + code);
    }

    private static void send(OutputStream out, String line) {
        try {
            out.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new CancellationException("Nobody waits for the answer any more");
        }
    }
}
