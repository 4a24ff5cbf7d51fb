package org.colophon.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * Lists are asked for so that both databases read no more of an index than they give: the moment bounds the range from
 * above, and the order names every column of the index, also the one that is the same in all rows.
 */
interface CurrentVersions extends JpaRepository<CurrentVersion, UUID> {

    @Query("""
            select c from CurrentVersion c
            where c.firstPublishedAt <= :at and (c.firstPublishedAt < :at or c.articleId < :id)
            order by c.firstPublishedAt desc, c.articleId desc""")
    List<CurrentVersion> latest(Instant at, UUID id, Limit limit);

    @Query("""
            select c from CurrentVersion c
            where c.sectionSlug = :section
              and c.firstPublishedAt <= :at and (c.firstPublishedAt < :at or c.articleId < :id)
            order by c.sectionSlug desc, c.firstPublishedAt desc, c.articleId desc""")
    List<CurrentVersion> inSection(String section, Instant at, UUID id, Limit limit);

    @Query("""
            select c from CurrentVersion c, PublishedTopicRow t
            where t.key.articleId = c.articleId and t.key.topicSlug = :topic
              and t.firstPublishedAt <= :at and (t.firstPublishedAt < :at or t.key.articleId < :id)
            order by t.key.topicSlug desc, t.firstPublishedAt desc, t.key.articleId desc""")
    List<CurrentVersion> withTopic(String topic, Instant at, UUID id, Limit limit);

    @Query("""
            select c from CurrentVersion c, PublishedAuthorRow a
            where a.key.articleId = c.articleId and a.key.handle = :handle
              and a.firstPublishedAt <= :at and (a.firstPublishedAt < :at or a.key.articleId < :id)
            order by a.key.handle desc, a.firstPublishedAt desc, a.key.articleId desc""")
    List<CurrentVersion> byAuthor(String handle, Instant at, UUID id, Limit limit);

    @Query("select c from CurrentVersion c where c.translationOf = :original order by c.language, c.articleId")
    List<CurrentVersion> translations(UUID original, Limit limit);

    @Query("""
            select new org.colophon.publication.PublishedMark(c.articleId, c.number) from CurrentVersion c
            where c.articleId > :after
            order by c.articleId""")
    List<PublishedMark> marks(UUID after, Limit limit);

    @Query("select c.slug from CurrentVersion c, SlugRow s where s.slug = :slug and s.articleId = c.articleId")
    Optional<String> movedTo(String slug);
}
