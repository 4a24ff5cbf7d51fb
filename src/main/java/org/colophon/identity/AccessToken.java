package org.colophon.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A key for a script that acts for somebody. Only the hash of its secret is stored. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private UUID id;

    private String tokenHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Account account;

    private String name;
    private String scopes;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String tokenHash, Account account, String name, Set<Scope> scopes, Instant now, TokenLife life) {
        this.id = Ids.next();
        this.tokenHash = tokenHash;
        this.account = account;
        this.name = name;
        this.scopes = scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(" "));
        this.createdAt = now;
        this.expiresAt = life.end(now);
    }

    UUID id() {
        return id;
    }

    boolean isValid(Instant now) {
        return revokedAt == null && !isExpired(now) && account.isActive();
    }

    boolean wasUsedSince(Instant time) {
        return lastUsedAt != null && lastUsedAt.isAfter(time);
    }

    SignedInPerson holder() {
        TokenUse use = new TokenUse(name, scopes());
        return new SignedInPerson(account.toPerson().within(use.permissions()), id, use);
    }

    AccessTokenRecord toRecord(Instant now) {
        return new AccessTokenRecord(
                id, account.toPerson(), name, scopes(), createdAt, lastUsedAt, expiresAt, isExpired(now));
    }

    private boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** A scope that this version of the house does not know lets nothing through. */
    private Set<Scope> scopes() {
        EnumSet<Scope> known = EnumSet.noneOf(Scope.class);
        for (String code : scopes.split(" ", -1)) {
            Scope.of(code).ifPresent(known::add);
        }
        return known;
    }
}
