package org.colophon.notification;

import java.util.stream.Collectors;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Letters to people outside of the newsroom, which somebody sends and waits for. They are handed to the mail server at
 * once and kept nowhere, since what stands in them, such as a secret link, must not be.
 *
 * <pre>{@code letters.send("ada@kern.example", "The Verrin Courier asks you something", text);}</pre>
 */
@Component
public class Letters {

    private final MailServer server;

    Letters(MailServer server) {
        this.server = server;
    }

    /** Whether a mail server is set up. */
    public boolean areOn() {
        return server.isOn();
    }

    /**
     * Hands a letter to the mail server.
     *
     * @param text plain; an empty line begins a paragraph
     * @throws BadInput with field {@code mail} and the reason when it was not taken
     */
    public void send(String to, String subject, String text) {
        try {
            server.send(new Mail(to, subject, text, html(text), null));
        } catch (MailServer.NotTaken problem) {
            throw new BadInput("mail", "It could not be mailed: " + problem.getMessage());
        }
    }

    private static String html(String text) {
        return text.lines()
                .map(line -> line.isBlank() ? "</p><p>" : HtmlUtils.htmlEscape(line, "UTF-8"))
                .collect(Collectors.joining(
                        "\n",
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head>"
                                + "<body style=\"font-family:sans-serif;line-height:1.45\"><p>",
                        "</p></body></html>"));
    }
}
