package org.colophon.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;

@Entity
@Table(name = "desk_note")
class NoteRow {

    @Id
    private UUID id;

    private UUID articleId;
    private String words;
    private Instant notedAt;
    private UUID notedBy;

    @SuppressWarnings("NullAway.Init")
    protected NoteRow() {}

    NoteRow(UUID article, String words, Instant at, PersonId by) {
        this.id = Ids.next();
        this.articleId = article;
        this.words = words;
        this.notedAt = at;
        this.notedBy = by.value();
    }

    UUID articleId() {
        return articleId;
    }

    DeskNote toNote() {
        return new DeskNote(id, words, notedAt, new PersonId(notedBy));
    }
}
