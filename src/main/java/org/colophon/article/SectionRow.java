package org.colophon.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.colophon.shared.Ids;

@Entity
@Table(name = "section")
class SectionRow {

    @Id
    private UUID id;

    private String slug;
    private String name;
    private String description;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected SectionRow() {}

    @SuppressWarnings("NullAway.Init")
    SectionRow(String slug, String name, String description, int position) {
        this.id = Ids.next();
        this.position = position;
        change(slug, name, description);
    }

    void change(String slug, String name, String description) {
        this.slug = slug;
        this.name = name;
        this.description = description;
    }

    void moveTo(int position) {
        this.position = position;
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    Section toSection() {
        return new Section(id, slug, name, description);
    }
}
