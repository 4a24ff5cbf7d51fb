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

    /** The uses of a fact behind this place, the newest article first, without articles in the trash. */
    @Query("""
            select u from FactUse u join StoredArticle a on a.id = u.id.articleId
            where u.fact.id = :fact and a.trashedAt is null
            and (u.id.articleId < :article or (u.id.articleId = :article and u.id.key > :key))
            order by u.id.articleId desc, u.id.key""")
    List<FactUse> places(UUID fact, UUID article, String key, Limit limit);

    @Query("select u.id.articleId from FactUse u where u.fact.id = :fact order by u.id.articleId desc")
    List<UUID> articles(UUID fact, Limit limit);

    @Query("""
            select count(distinct u.id.articleId) from FactUse u join StoredArticle a on a.id = u.id.articleId
            where u.fact.id = :fact and a.trashedAt is null""")
    long uses(UUID fact);

    /** The articles outside the trash that use a fact from the source, the newest first. */
    @Query("""
            select distinct u.id.articleId from FactUse u join StoredArticle a on a.id = u.id.articleId
            where u.fact.sourceId = :source and u.id.articleId < :before and a.trashedAt is null
            order by u.id.articleId desc""")
    List<UUID> articlesFrom(UUID source, UUID before, Limit limit);

    @Query("""
            select u from FactUse u join fetch u.fact where u.fact.sourceId = :source and u.id.articleId in :articles
            order by u.id.key""")
    List<FactUse> from(UUID source, Collection<UUID> articles);

    /** How many articles that are not in the trash use each of these facts. */
    @Query("""
            select u.fact.id as fact, count(distinct u.id.articleId) as articles
            from FactUse u join StoredArticle a on a.id = u.id.articleId
            where u.fact.id in :facts and a.trashedAt is null group by u.fact.id""")
    List<Count> count(Collection<UUID> facts);

    /** How many articles use a fact. */
    interface Count {
        UUID getFact();

        long getArticles();
    }

    @Query("select u from FactUse u where u.fact.id in :facts order by u.id.articleId, u.id.key")
    List<FactUse> using(Collection<UUID> facts);
}
