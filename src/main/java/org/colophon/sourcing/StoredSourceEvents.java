package org.colophon.sourcing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredSourceEvents extends JpaRepository<StoredSourceEvent, UUID> {

    /** What became of a source, the latest first; ids are made in the order of time. */
    @Query("select e from StoredSourceEvent e where e.sourceId = :source and e.id < :before order by e.id desc")
    List<StoredSourceEvent> of(UUID source, UUID before, Limit limit);
}
