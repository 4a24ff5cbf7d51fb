package org.colophon.sourcing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FactUses extends JpaRepository<FactUse, FactUseKey> {

    @Query("select u from FactUse u join fetch u.fact where u.id.articleId = :article order by u.position, u.id.key")
    List<FactUse> of(UUID article);

    /** The uses of a fact behind this place, the newest article first. */
    @Query("""
            select u from FactUse u where u.fact.id = :fact
            and (u.id.articleId < :article or (u.id.articleId = :article and u.id.key > :key))
            order by u.id.articleId desc, u.id.key""")
    List<FactUse> places(UUID fact, UUID article, String key, Limit limit);

    @Query("select u.id.articleId from FactUse u where u.fact.id = :fact order by u.id.articleId desc")
    List<UUID> articles(UUID fact, Limit limit);

    @Query("select count(u) from FactUse u where u.fact.id = :fact")
    long uses(UUID fact);

    /** The articles that use a fact from the source, the newest first. */
    @Query("""
            select distinct u.id.articleId from FactUse u where u.fact.sourceId = :source and u.id.articleId < :before
            order by u.id.articleId desc""")
    List<UUID> articlesFrom(UUID source, UUID before, Limit limit);

    @Query("""
            select u from FactUse u join fetch u.fact where u.fact.sourceId = :source and u.id.articleId in :articles
            order by u.id.key""")
    List<FactUse> from(UUID source, Collection<UUID> articles);
}
