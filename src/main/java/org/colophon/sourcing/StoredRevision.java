package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link FactRevision}. Never changed. */
@Entity
@Table(name = "fact_revision")
class StoredRevision {

    @Embeddable
    record Key(UUID factId, long revision) {}

    @EmbeddedId
    private Key id;

    private String label;
    private String kind;

    @Column(name = "fact_value")
    private String value;

    private String qualifier;
    private String unit;
    private @Nullable LocalDate asOf;
    private @Nullable UUID sourceId;
    private String locator;
    private String sourceSentence;
    private String status;
    private Instant changedAt;
    private @Nullable UUID changedBy;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected StoredRevision() {}

    StoredRevision(Fact fact, String note) {
        SourceId source = fact.source();
        PersonId by = fact.trace().changedBy();
        this.id = new Key(fact.id().value(), fact.revision());
        this.label = fact.label();
        this.kind = fact.kind().code();
        this.value = fact.value();
        this.qualifier = fact.qualifier();
        this.unit = fact.unit();
        this.asOf = fact.asOf();
        this.sourceId = source == null ? null : source.value();
        this.locator = fact.evidence().locator();
        this.sourceSentence = fact.evidence().sentence();
        this.status = fact.status().code();
        this.changedAt = fact.trace().changedAt();
        this.changedBy = by == null ? null : by.value();
        this.note = note;
    }

    FactRevision toRevision() {
        return new FactRevision(
                id.revision(),
                label,
                new Stated(FactKind.of(kind).orElse(FactKind.TEXT), value, qualifier, unit, asOf),
                new Evidence(sourceId == null ? null : new SourceId(sourceId), locator, sourceSentence),
                FactStatus.of(status).orElse(FactStatus.UNVERIFIED),
                changedAt,
                changedBy == null ? null : new PersonId(changedBy),
                note);
    }
}
