package org.colophon.reader;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colophon.shared.Newsroom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes security.txt (RFC 9116) from the setting {@code colophon.security-contact}: one or more addresses with commas
 * between them, such as {@code mailto:security@courier.example} or a page with https.
 */
@Component
class SecurityContact {

    /** The file is written anew every day, for as long as the server runs. */
    private static final Duration VALID = Duration.ofDays(180);

    private final List<String> contacts;
    private final Newsroom newsroom;
    private final Clock clock;

    SecurityContact(@Value("${colophon.security-contact:}") String contacts, Newsroom newsroom, Clock clock) {
        this.contacts = Arrays.stream(contacts.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(SecurityContact::checked)
                .toList();
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** The file; empty where nobody is named. */
    Optional<String> text() {
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        String lines = contacts.stream().map(one -> "Contact: " + one + "\n").collect(Collectors.joining());
        return Optional.of(lines
                + "Expires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID) + "\n"
                + "Preferred-Languages: " + newsroom.language() + "\n"
                + "Canonical: " + newsroom.link("/.well-known/security.txt") + "\n");
    }

    private static String checked(String contact) {
        String address = contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
        if (!address.matches("(mailto:|https://|tel:)\\S+")) {
            throw new IllegalArgumentException(
                    "colophon.security-contact holds “%s”, which is neither a mail address nor a page with https."
                            .formatted(contact));
        }
        return address;
    }
}
