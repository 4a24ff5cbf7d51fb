package org.colophon.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "desk")
class DeskRow {

    @Id
    private UUID id;

    private String name;
    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "desk_section", joinColumns = @JoinColumn(name = "desk_id"))
    @Column(name = "section_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<UUID> sections = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected DeskRow() {}

    DeskRow(String name, int position) {
        this.id = Ids.next();
        this.name = name;
        this.position = position;
    }

    UUID id() {
        return id;
    }

    void rename(String name) {
        this.name = name;
    }

    void moveTo(int position) {
        this.position = position;
    }

    Set<UUID> sections() {
        return sections;
    }

    NewsDesk toDesk() {
        return new NewsDesk(id, name, sections);
    }
}
