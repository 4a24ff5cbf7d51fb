package org.colophon.sourcing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredFacts extends JpaRepository<StoredFact, UUID> {

    @Query("""
            select f from StoredFact f
            where lower(f.label) like :pattern escape '\\' or lower(f.value) like :pattern escape '\\'
            order by f.label, f.id""")
    List<StoredFact> search(String pattern, Limit limit);
}
