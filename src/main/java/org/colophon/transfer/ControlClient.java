package org.colophon.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Gives a command to the server that runs on the same home. */
final class ControlClient {

    private final ControlFile control;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private ControlClient(ControlFile control) {
        this.control = control;
    }

    /** The server that runs on this home; empty when none answers, whatever file an earlier one left behind. */
    static Optional<ControlClient> on(Path home) {
        return ControlFile.read(ControlFile.in(home)).map(ControlClient::new).filter(ControlClient::answers);
    }

    /** Has the command run there. @return its exit code; empty when the server went away before the end */
    OptionalInt run(ControlCall call, Consumer<String> out) throws IOException, InterruptedException {
        HttpRequest request = request()
                .POST(HttpRequest.BodyPublishers.ofString(call.encoded()))
                .build();
        HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                String line = each.next();
                if (line.startsWith(ControlCall.END)) {
                    return OptionalInt.of(Integer.parseInt(line.substring(ControlCall.END.length())));
                }
                out.accept(line);
            }
        } catch (UncheckedIOException | NumberFormatException e) {
            // The same as an answer without an end.
        }
        return OptionalInt.empty();
    }

    private boolean answers() {
        try {
            HttpRequest ping = request().GET().timeout(Duration.ofSeconds(5)).build();
            return http.send(ping, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request() {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        return HttpRequest.newBuilder(URI.create("http://" + host + ":" + control.port() + "/"))
                .header("Authorization", "Bearer " + control.token());
    }
}
