package org.colophon.sourcing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredSources extends JpaRepository<StoredSource, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredSource s where s.id = :id")
    Optional<StoredSource> locked(UUID id);

    /** The newest first; ids are made in the order of time. */
    @Query("""
            select s from StoredSource s where s.id < :before
            and (lower(s.title) like :pattern escape '\\' or lower(s.publisher) like :pattern escape '\\'
                or lower(s.author) like :pattern escape '\\' or lower(s.url) like :pattern escape '\\')
            order by s.id desc""")
    List<StoredSource> search(String pattern, UUID before, Limit limit);

    @Query("select s from StoredSource s where s.id in :ids and s.condition = :condition")
    List<StoredSource> withCondition(Collection<UUID> ids, String condition);

    @Query("select s from StoredSource s where s.nextCheckAt <= :now order by s.nextCheckAt, s.id")
    List<StoredSource> due(Instant now, Limit limit);

    /** Those whose address is that of the same page, the oldest first. */
    @Query("select s from StoredSource s where s.addressKey = :key and s.url <> '' order by s.id")
    List<StoredSource> withAddress(String key);
}
