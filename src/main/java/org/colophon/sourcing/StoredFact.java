package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "fact")
class StoredFact {

    @Id
    private UUID id;

    private String label;
    private String kind;

    @Column(name = "fact_value")
    private String value;

    private String qualifier;
    private String unit;
    private @Nullable LocalDate asOf;
    private @Nullable UUID sourceId;

    @SuppressWarnings("NullAway.Init")
    protected StoredFact() {}

    @SuppressWarnings("NullAway.Init")
    StoredFact(FactEntry entry, @Nullable UUID source) {
        this.id = Ids.next();
        write(entry, source);
    }

    void write(FactEntry entry, @Nullable UUID source) {
        this.label = entry.label();
        this.kind = entry.kind().code();
        this.value = entry.value();
        this.qualifier = entry.qualifier();
        this.unit = entry.unit();
        this.asOf = entry.asOf();
        this.sourceId = source;
    }

    UUID id() {
        return id;
    }

    void forgetSource() {
        this.sourceId = null;
    }

    Fact toFact() {
        UUID source = sourceId;
        return new Fact(
                new FactId(id),
                label,
                FactKind.of(kind).orElse(FactKind.TEXT),
                value,
                qualifier,
                unit,
                asOf,
                source == null ? null : new SourceId(source));
    }
}
