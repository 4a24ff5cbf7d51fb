package org.colophon.sourcing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

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

    @Query("select s from StoredSource s where s.nextCheckAt <= :now order by s.nextCheckAt, s.id")
    List<StoredSource> due(Instant now, Limit limit);

    /** Those whose address is that of the same page, the oldest first. */
    @Query("select s from StoredSource s where s.addressKey = :key and s.url <> '' order by s.id")
    List<StoredSource> withAddress(String key);

    /** Moves a source's time ahead if it is due. @return 1 for whoever did it, 0 for whoever came too late */
    @Modifying
    @Transactional
    @Query("update StoredSource s set s.nextCheckAt = :next where s.id = :id and s.nextCheckAt <= :now")
    int move(UUID id, Instant now, Instant next);

    /** Those with an address and without its key, as rows from before there were keys. */
    @Query("select s from StoredSource s where s.addressKey = '' and s.url <> '' order by s.id")
    List<StoredSource> withoutKey(Limit limit);

    /** Those in one of these conditions that contain the text, the newest first. */
    @Query("""
            select s from StoredSource s where s.condition in :conditions and s.id < :before
            and (lower(s.title) like :pattern escape '\\' or lower(s.publisher) like :pattern escape '\\'
                or lower(s.author) like :pattern escape '\\' or lower(s.url) like :pattern escape '\\')
            order by s.id desc""")
    List<StoredSource> search(Collection<String> conditions, String pattern, UUID before, Limit limit);

    /** Which of these keys of addresses belong to a source in this condition. */
    @Query("select distinct s.addressKey from StoredSource s where s.addressKey in :keys and s.condition = :condition")
    Set<String> keysWithCondition(Collection<String> keys, String condition);

    /** The sources under embargo that an article lists or has facts from, by title. */
    @Query("""
            select s from StoredSource s where s.embargoUntil > :now
            and (s.id in (select u.source.id from SourceUse u where u.id.articleId = :article)
                or s.id in (select u.fact.sourceId from FactUse u where u.id.articleId = :article))
            order by s.title, s.id""")
    List<StoredSource> embargoed(UUID article, Instant now);

    /** The sources in one of these conditions that an article lists or has facts from, by title. */
    @Query("""
            select s from StoredSource s where s.condition in :conditions
            and (s.id in (select u.source.id from SourceUse u where u.id.articleId = :article)
                or s.id in (select u.fact.sourceId from FactUse u where u.id.articleId = :article))
            order by s.title, s.id""")
    List<StoredSource> usedBy(UUID article, Collection<String> conditions);
}
