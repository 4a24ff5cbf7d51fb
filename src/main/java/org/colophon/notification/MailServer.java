package org.colophon.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.colophon.shared.Newsroom;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server that the newsroom hands its mail to, where one is set up. */
@Component
class MailServer {

    private static final int PERMANENT = 500;

    private final ObjectProvider<JavaMailSender> sender;
    private final Newsroom newsroom;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings, Newsroom newsroom) {
        this.sender = sender;
        this.newsroom = newsroom;
        this.from = settings.sender(newsroom.publicUrl());
    }

    /** A mail was not taken. The message is a sentence for administrators. */
    static class NotTaken extends Exception {

        private final boolean forGood;

        NotTaken(String reason, boolean forGood, @Nullable Throwable cause) {
            super(reason, cause);
            this.forGood = forGood;
        }

        /** Whether trying again is of no use. */
        boolean forGood() {
            return forGood;
        }
    }

    /** Whether mail can be sent at all. */
    boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    /** Hands over a mail. @throws NotTaken when the server did not take it, or could not be reached */
    void send(Mail mail) throws NotTaken {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            throw new NotTaken("No mail server is set up.", false, null);
        }
        try {
            server.send(message(server.createMimeMessage(), mail));
        } catch (MailException | MessagingException | UnsupportedEncodingException problem) {
            throw new NotTaken(reason(problem), isForGood(problem), problem);
        }
    }

    private MimeMessage message(MimeMessage message, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(from, newsroom.name());
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        return message;
    }

    private static String reason(Exception problem) {
        Throwable deepest = problem;
        for (Throwable one = problem; one != null; one = next(one)) {
            deepest = one;
        }
        String said =
                String.valueOf(deepest.getMessage()).replaceAll("\\s+", " ").strip();
        return said.isEmpty() ? deepest.getClass().getSimpleName() : said;
    }

    private static boolean isForGood(Exception problem) {
        for (Throwable one = problem; one != null; one = next(one)) {
            if (one instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT
                    || one instanceof SMTPSendFailedException refused && refused.getReturnCode() >= PERMANENT) {
                return true;
            }
        }
        return false;
    }

    /** Mail exceptions hang together in ways of their own. */
    private static @Nullable Throwable next(Throwable problem) {
        if (problem instanceof org.springframework.mail.MailSendException many
                && many.getMessageExceptions().length > 0) {
            return many.getMessageExceptions()[0];
        }
        if (problem instanceof SendFailedException || problem instanceof MessagingException) {
            Exception next = ((MessagingException) problem).getNextException();
            if (next != null) {
                return next;
            }
        }
        return problem.getCause();
    }
}
