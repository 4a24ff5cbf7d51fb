package org.colophon.sourcing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredFacts extends JpaRepository<StoredFact, UUID> {

    @Query("""
            select f from StoredFact f
            where f.mergedInto is null
            and (lower(f.label) like :pattern escape '\\' or lower(f.value) like :pattern escape '\\')
            order by f.label, f.id""")
    List<StoredFact> search(String pattern, Limit limit);

    @Query("""
            select f from StoredFact f
            where f.mergedInto is null and f.kind in :kinds and f.valueKey = :key and f.unit = :unit and f.value = :value
            order by f.changedAt desc, f.id desc""")
    List<StoredFact> saying(Collection<String> kinds, String key, String value, String unit, Limit limit);

    /** The facts of one kind whose values are the same in an index, and nearly always else. */
    @Query("""
            select f from StoredFact f
            where f.mergedInto is null and f.kind = :kind and f.valueKey = :key and f.unit = :unit
            order by f.changedAt desc, f.id desc""")
    List<StoredFact> nearly(String kind, String key, String unit, Limit limit);

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
            and not exists (select 1 from FactUse u where u.fact.id = f.id)
            and not exists (select 1 from StoredFact m where m.mergedInto = f.id)""")
    List<UUID> unused(Collection<UUID> ids, String status);

    /** These facts, locked in the order in which all facts are locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFact f where f.id in :ids order by f.id")
    List<StoredFact> locked(Collection<UUID> ids);

    /** Lets what was merged into one fact before stand for another. */
    @Modifying
    @Query("update StoredFact f set f.mergedInto = :kept where f.mergedInto = :gone")
    void passOn(UUID gone, UUID kept);

    /** Facts of one kind that say the same as another one, or have its label. */
    @Query("""
            select f from StoredFact f where f.kind = :kind and f.id <> :self and f.mergedInto is null
            and ((f.value = :value and f.unit = :unit) or lower(f.label) = :label)
            order by f.changedAt desc, f.id desc""")
    List<StoredFact> like(String kind, UUID self, String value, String unit, String label, Limit limit);

    /** What several facts of one kind say, read from an index alone. */
    @Query("""
            select f.kind as kind, f.valueKey as key, f.unit as unit, count(*) as times from StoredFact f
            where f.mergedInto is null group by f.kind, f.valueKey, f.unit having count(*) > 1
            order by count(*) desc, f.kind, f.valueKey, f.unit""")
    List<Same> same(Limit limit);

    /** What several facts say. */
    interface Same {
        String getKind();

        /** See {@link StoredFact#key(String)}. */
        String getKey();

        String getUnit();
    }
}
