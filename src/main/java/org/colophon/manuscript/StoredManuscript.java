package org.colophon.manuscript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/** The lock of a manuscript, and how far its log has come. */
@Entity
@Table(name = "manuscript")
class StoredManuscript {

    @Id
    @Column(name = "article_id")
    private UUID id;

    private long version;
    private Instant savedAt;
    private UUID savedBy;

    @Column(insertable = false, updatable = false) // counted in SQL, see LogKeeping
    private int rewritings;

    @SuppressWarnings("NullAway.Init")
    protected StoredManuscript() {}

    StoredManuscript(ManuscriptId id, PersonId by, Instant now) {
        this.id = id.value();
        this.version = 1;
        this.savedAt = now;
        this.savedBy = by.value();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** How often the log had been rewritten when this row was locked. */
    int rewritings() {
        return rewritings;
    }

    void advance(long newVersion, PersonId by, Instant now) {
        this.version = newVersion;
        this.savedAt = now;
        this.savedBy = by.value();
    }
}
