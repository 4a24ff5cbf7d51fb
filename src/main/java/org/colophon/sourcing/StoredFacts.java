package org.colophon.sourcing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredFacts extends JpaRepository<StoredFact, UUID> {

    @Query("""
            select f from StoredFact f
            where lower(f.label) like :pattern escape '\\' or lower(f.value) like :pattern escape '\\'
            order by f.label, f.id""")
    List<StoredFact> search(String pattern, Limit limit);

    @Query("""
            select f from StoredFact f where f.value = :value and f.kind in :kinds and f.unit = :unit
            order by f.changedAt desc, f.id desc""")
    List<StoredFact> saying(Collection<String> kinds, String value, String unit, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFact f where f.id = :id")
    Optional<StoredFact> locked(UUID id);

    /** All facts of an article, locked in one order everywhere, so that two changes wait and never block each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from StoredFact f
            where f.id in (select u.fact.id from FactUse u where u.id.articleId = :article) order by f.id""")
    List<StoredFact> lockedOf(UUID article);

    /** The fact that an article calls by this key, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from StoredFact f
            where f.id = (select u.fact.id from FactUse u where u.id.articleId = :article and u.id.key = :key)""")
    Optional<StoredFact> lockedOf(UUID article, String key);

    /** The facts that name one of these sources and that no article but this one uses, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from StoredFact f where f.sourceId in :sources
            and f.id in (select u.fact.id from FactUse u where u.id.articleId = :article)
            and (select count(u) from FactUse u where u.fact.id = f.id) = 1 order by f.id""")
    List<StoredFact> lockedNaming(UUID article, Collection<UUID> sources);

    @Query("""
            select f.id from StoredFact f where f.id in :ids and f.status = :status
            and not exists (select 1 from FactUse u where u.fact.id = f.id)""")
    List<UUID> unused(Collection<UUID> ids, String status);
}
