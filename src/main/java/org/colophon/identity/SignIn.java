package org.colophon.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.shared.Ids;

/** One browser that somebody has signed in with. Only the hash of its cookie is stored. */
@Entity
@Table(name = "sign_in")
class SignIn {

    static final Duration LASTS = Duration.ofDays(30);

    @Id
    private UUID id;

    private String tokenHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Account account;

    private String device;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    SignIn(String tokenHash, Account account, String device, Instant now) {
        this.id = Ids.next();
        this.tokenHash = tokenHash;
        this.account = account;
        this.device = device;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt) && account.isActive();
    }

    SignInRecord toRecord() {
        return new SignInRecord(id, device, createdAt, lastSeenAt);
    }
}
