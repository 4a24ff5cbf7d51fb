package org.colophon.sourcing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.colophon.shared.Ids;

@Entity
@Table(name = "source")
class StoredSource {

    @Id
    private UUID id;

    private String title;
    private String publisher;
    private String url;

    @SuppressWarnings("NullAway.Init")
    protected StoredSource() {}

    @SuppressWarnings("NullAway.Init")
    StoredSource(SourceEntry entry) {
        this.id = Ids.next();
        write(entry);
    }

    void write(SourceEntry entry) {
        this.title = entry.title();
        this.publisher = entry.publisher();
        this.url = entry.url();
    }

    UUID id() {
        return id;
    }

    Source toSource() {
        return new Source(new SourceId(id), title, publisher, url);
    }
}
