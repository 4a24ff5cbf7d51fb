package org.colophon.notification;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The {@code colophon.mail.*} settings. The server is set by {@code spring.mail.*}; without {@code spring.mail.host} no
 * mail is sent.
 *
 * @param from the sender's address; without it {@code newsroom@} and the host of the public address
 */
@ConfigurationProperties("colophon.mail")
record MailSettings(@Nullable String from) {

    String sender(URI publicUrl) {
        return from != null && !from.isBlank()
                ? from
                : "newsroom@" + Objects.requireNonNullElse(publicUrl.getHost(), "localhost");
    }
}
