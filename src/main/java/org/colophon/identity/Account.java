package org.colophon.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link Person}. */
@Entity
@Table(name = "person")
class Account {

    @Id
    private UUID id;

    private String handle;
    private String email;
    private String name;
    private @Nullable String passwordHash;
    private boolean active;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String handle, String email, String name, @Nullable String passwordHash, Set<Role> roles, Instant now) {
        this.id = Ids.next();
        this.handle = handle;
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.active = true;
        this.createdAt = now;
    }

    Person toPerson() {
        return new Person(new PersonId(id), handle, email, name, roles, active);
    }

    UUID id() {
        return id;
    }

    boolean isActive() {
        return active;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    void setRoles(Set<Role> roles) {
        this.roles.clear();
        this.roles.addAll(roles);
    }

    void setName(String name) {
        this.name = name;
    }

    void setActive(boolean active) {
        this.active = active;
    }
}
