package org.colophon.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ArticleRepository extends JpaRepository<StoredArticle, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredArticle a where a.id = :id")
    Optional<StoredArticle> locked(UUID id);

    @Query("select a from StoredArticle a left join fetch a.section where a.id in :ids")
    List<StoredArticle> withSections(Collection<UUID> ids);

    @Query("select a.id from StoredArticle a where a.publishedAt is not null and a.id in :ids")
    List<UUID> everPublished(Collection<UUID> ids);

    @Modifying
    @Query("update StoredArticle a set a.changedSincePublished = true where a.publishedAt is not null and a.id in :ids")
    void markChanged(Collection<UUID> ids);

    @Query("select count(a) > 0 from StoredArticle a where a.slug = :slug and a.id <> :self")
    boolean slugTaken(String slug, UUID self);
}
