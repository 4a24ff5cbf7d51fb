package org.colophon.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link StandingPage}. */
@Entity
@Table(name = "page")
class PageRow {

    @Id
    private String slug;

    private String title;
    private String body;
    private int position;

    /** Null until stored for the first time, by which Hibernate knows a new row. */
    @Version
    private @Nullable Long revision;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PageRow() {}

    PageRow(String slug, int position, String title, String body, Instant now) {
        this.slug = slug;
        this.position = position;
        this.title = title;
        this.body = body;
        this.changedAt = now;
    }

    void change(String title, String body, Instant now) {
        this.title = title;
        this.body = body;
        this.changedAt = now;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    StandingPage toPage() {
        // A stored page counts from 1, so that 0 can mean "there is none yet".
        return new StandingPage(slug, title, body, revision() + 1, changedAt);
    }
}
