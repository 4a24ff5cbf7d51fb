package org.colophon.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links in mails that end mail on a topic without a sign-in: the person and the topic, signed with HMAC-SHA-256.
 * They let whoever has the mail end such mails, and nothing else. The key is in the database, since a link that one node
 * wrote may be followed at another.
 */
@Component
class UnsubscribeLinks {

    /** In place of a topic: the daily digest as a whole. */
    static final String DIGEST = "digest";

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Newsroom newsroom;
    private volatile @Nullable String known;

    UnsubscribeLinks(JdbcClient jdbc, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.newsroom = newsroom;
    }

    /** The address; topics are written as they stand, their letters need no encoding. */
    String link(PersonId person, String topic) {
        return newsroom.link("/unsubscribe?person=" + person + "&topic=" + topic + "&key=" + signature(person, topic));
    }

    /** Whose link this is, if it was written here. */
    Optional<PersonId> person(String person, String topic, String key) {
        try {
            PersonId id = new PersonId(UUID.fromString(person));
            boolean right = MessageDigest.isEqual(
                    signature(id, topic).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
            return right ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String signature(PersonId person, String topic) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret()), ALGORITHM));
            byte[] whole = mac.doFinal(("unsubscribe\n" + person + "\n" + topic).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 20);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private String secret() {
        String secret = known;
        if (secret == null) {
            secret = stored().orElseGet(this::made);
            known = secret;
        }
        return secret;
    }

    private Optional<String> stored() {
        return jdbc.sql("select secret from notification_key where id = 1")
                .query(String.class)
                .optional();
    }

    private String made() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            jdbc.sql("insert into notification_key (id, secret) values (1, :secret)")
                    .param("secret", HexFormat.of().formatHex(bytes))
                    .update();
        } catch (DataIntegrityViolationException another) {
            // Another node was faster.
        }
        return stored().orElseThrow();
    }
}
