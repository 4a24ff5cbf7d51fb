package org.colophon.manuscript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

@Entity
@Table(name = "manuscript")
class StoredManuscript {

    @Id
    @Column(name = "article_id")
    private UUID id;

    private String headline;
    private String standfirst;

    private String body;

    private long version;
    private boolean imported;
    private Instant savedAt;
    private UUID savedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredManuscript() {}

    @SuppressWarnings("NullAway.Init")
    StoredManuscript(ManuscriptId id, Texts texts, boolean imported, PersonId by, Instant now) {
        this.id = id.value();
        this.imported = imported;
        write(texts, by, now);
    }

    void write(Texts texts, PersonId by, Instant now) {
        this.headline = texts.headline();
        this.standfirst = texts.standfirst();
        this.body = texts.body();
        this.version++;
        this.savedAt = now;
        this.savedBy = by.value();
    }

    void setImported(boolean imported) {
        this.imported = imported;
    }

    Manuscript toManuscript() {
        return new Manuscript(
                new ManuscriptId(id),
                new Texts(headline, standfirst, body),
                version,
                imported,
                savedAt,
                new PersonId(savedBy));
    }
}
