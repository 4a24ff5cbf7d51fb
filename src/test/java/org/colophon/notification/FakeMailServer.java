package org.colophon.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Speaks just enough SMTP on the loopback address to take mail, or to refuse it. */
class FakeMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile String answerToRecipient = "250 fine";

    FakeMailServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            while (!door.isClosed()) {
                try {
                    Socket guest = door.accept();
                    Thread.ofPlatform().daemon().start(() -> talk(guest));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    /** The mails that were taken, with their headers. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** @param answer to every recipient from now on, such as {@code 550 no such mailbox} */
    void answerRecipients(String answer) {
        answerToRecipient = answer;
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = guest.getOutputStream();
            say(out, "220 fake");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    say(out, answerToRecipient);
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    taken.add(read(in));
                    say(out, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 fine");
                }
            }
        } catch (IOException gone) {
            // The other side has hung up.
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (@Nullable String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append("\r\n");
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
