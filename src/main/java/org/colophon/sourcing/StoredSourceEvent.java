package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source_event")
class StoredSourceEvent {

    @Id
    private UUID id;

    private UUID sourceId;
    private Instant happenedAt;
    private String kind;
    private @Nullable UUID personId;
    private String note;

    @Column(name = "old_sha256")
    private String oldSha256;

    @Column(name = "new_sha256")
    private String newSha256;

    @SuppressWarnings("NullAway.Init")
    protected StoredSourceEvent() {}

    StoredSourceEvent(UUID source, SourceEvent event) {
        this.id = Ids.next();
        this.sourceId = source;
        this.happenedAt = event.at();
        this.kind = event.kind().code();
        PersonId by = event.by();
        this.personId = by == null ? null : by.value();
        this.note = event.note();
        this.oldSha256 = event.oldSha256();
        this.newSha256 = event.newSha256();
    }

    UUID id() {
        return id;
    }

    UUID source() {
        return sourceId;
    }

    SourceEvent toEvent() {
        return new SourceEvent(
                SourceEvent.Kind.of(kind),
                happenedAt,
                personId == null ? null : new PersonId(personId),
                note,
                oldSha256,
                newSha256);
    }
}
