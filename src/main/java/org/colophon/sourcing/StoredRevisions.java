package org.colophon.sourcing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredRevisions extends JpaRepository<StoredRevision, StoredRevision.Key> {

    @Query("select r from StoredRevision r where r.id.factId = :fact and r.id.revision < :before"
            + " order by r.id.revision desc")
    List<StoredRevision> of(UUID fact, long before, Limit limit);

    @Modifying
    @Query("delete from StoredRevision r where r.id.factId in :facts")
    void forget(Collection<UUID> facts);
}
