package org.colophon.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application as a process of its own: the sample newsroom in a home folder of its own, on a free port of
 * this machine. It can be killed and started again on the same home and port, as after a power cut.
 *
 * <pre>{@code
 * try (var colophon = RunningColophon.start("kill")) {
 *     page.navigate(colophon.address("/"));
 * }
 * }</pre>
 */
final class RunningColophon implements AutoCloseable {

    private static final Path JAR = Path.of("target", "colophon.jar");
    private static final Path LOGS = Path.of("target", "browser-logs");
    private static final Duration START = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    private RunningColophon(String name) throws IOException {
        home = Files.createTempDirectory("colophon-" + name + "-");
        log = Files.createDirectories(LOGS).resolve(name + ".log");
        Files.deleteIfExists(log);
        port = freePort();
        // Should the tests' own process be ended early, this one must not stay behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts it on an empty home. @param name of its log in {@code target/browser-logs} */
    static RunningColophon start(String name) {
        try {
            RunningColophon colophon = new RunningColophon(name);
            colophon.start();
            return colophon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The absolute address of a path that starts with a slash. */
    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Starts it again on the same home and returns when it answers. */
    void start() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    "There is no " + JAR + " to start. Build it first: ./mvnw package -DskipTests");
        }
        String java =
                ProcessHandle.current().info().command().orElseThrow(() -> new IllegalStateException("Which java?"));
        List<String> command = List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // it lives for a minute or two: a quick start matters more than top speed
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--colophon.home=" + home,
                "--colophon.public-url=" + address(""));
        try {
            process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            awaitHealth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it at once with SIGKILL: it can finish nothing. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** Asks it to stop, and kills it if it does not. */
    void stop() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        running.onExit().completeOnTimeout(running, 20, TimeUnit.SECONDS).join();
        kill();
    }

    /** Stops it and forgets its home. The log stays. */
    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(home);
    }

    private void awaitHealth() throws InterruptedException, IOException {
        Instant latest = Instant.now().plus(START);
        while (!healthy()) {
            if (Objects.requireNonNull(process).waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Colophon ended while starting. Its log:\n" + Files.readString(log));
            }
            if (Instant.now().isAfter(latest)) {
                kill();
                throw new IllegalStateException("Colophon did not start. Its log:\n" + Files.readString(log));
            }
        }
    }

    private boolean healthy() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address("/health")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
