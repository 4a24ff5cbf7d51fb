package org.colophon.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.colophon.shared.Ids;

@Entity
@Table(name = "topic")
class TopicRow {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected TopicRow() {}

    TopicRow(String slug, String name) {
        this.id = Ids.next();
        this.slug = slug;
        this.name = name;
    }

    void change(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    UUID id() {
        return id;
    }

    Topic toTopic() {
        return new Topic(id, slug, name);
    }
}
