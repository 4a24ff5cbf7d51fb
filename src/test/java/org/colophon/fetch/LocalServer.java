package org.colophon.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A server on loopback that sends exactly the bytes it is told to. One connection, one request, one answer. */
final class LocalServer implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();

    /** Requests with their headers, as they came. */
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** Goes down when a script fails, which it does when the client hangs up. */
    final CountDownLatch hungUp = new CountDownLatch(1);

    LocalServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    LocalServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    LocalServer page(String path, String contentType, byte[] body, String... headers) {
        return on(path, out -> {
            out.write(head(200, contentType, "Content-Length: " + body.length, headers));
            out.write(body);
        });
    }

    LocalServer html(String path, String body, String... headers) {
        return page(path, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    LocalServer redirect(String path, String location) {
        return on(
                path,
                out -> out.write(ascii("HTTP/1.1 302 Found\r\nLocation: " + location
                        + "\r\nSet-Cookie: visit=1; Path=/\r\nContent-Length: 0\r\n\r\n")));
    }

    LocalServer status(String path, int status) {
        return on(path, out -> out.write(head(status, "text/html", "Content-Length: 0")));
    }

    static byte[] head(int status, String contentType, String length, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return ascii("HTTP/1.1 " + status + " Status\r\nContent-Type: " + contentType + "\r\n" + length + "\r\n" + more
                + "\r\n");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var request = new StringBuilder();
            String line = in.readLine();
            while (line != null && !line.isEmpty()) {
                request.append(line).append('\n');
                line = in.readLine();
            }
            requests.add(request.toString());
            String path = request.toString().split(" ", 3)[1];
            Script script = scripts.getOrDefault(path, out -> out.write(head(404, "text/html", "Content-Length: 0")));
            OutputStream out = socket.getOutputStream();
            script.write(out);
            out.flush();
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    @FunctionalInterface
    interface Script {

        void write(OutputStream out) throws IOException;
    }
}
