package org.colophon.sourcing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SourceUses extends JpaRepository<SourceUse, SourceUseKey> {

    @Query(
            "select u from SourceUse u join fetch u.source where u.id.articleId = :article order by u.position, u.id.key")
    List<SourceUse> of(UUID article);

    @Query("select count(u) from SourceUse u where u.source.id = :source")
    long uses(UUID source);

    /** The articles outside the trash that list the source, the newest first. */
    @Query("""
            select distinct u.id.articleId from SourceUse u join StoredArticle a on a.id = u.id.articleId
            where u.source.id = :source and u.id.articleId < :before and a.trashedAt is null
            order by u.id.articleId desc""")
    List<UUID> articles(UUID source, UUID before, Limit limit);

    @Query("select u from SourceUse u where u.source.id = :source and u.id.articleId in :articles order by u.id.key")
    List<SourceUse> in(UUID source, Collection<UUID> articles);
}
