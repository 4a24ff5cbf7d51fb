package org.colophon.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredComments extends JpaRepository<StoredComment, UUID> {

    @Query("""
            select c from StoredComment c
            where c.articleId = :article and c.threadKey > :after
            order by c.threadKey""")
    List<StoredComment> inReadingOrder(UUID article, String after, Limit limit);

    @Query("select count(c) from StoredComment c where c.articleId = :article and c.removedAt is null")
    long countVisible(UUID article);

    @Query("""
            select c from StoredComment c
            where c.postedAt < :at or (c.postedAt = :at and c.id < :id)
            order by c.postedAt desc, c.id desc""")
    List<StoredComment> newest(Instant at, UUID id, Limit limit);

    @Query("select count(c) > 0 from StoredComment c where c.authorId = :author and c.postedAt > :since")
    boolean hasPostedSince(UUID author, Instant since);

    @Query("""
            select count(c) > 0 from StoredComment c
            where c.authorId = :author and c.postedAt > :since and c.articleId = :article and c.text = :text""")
    boolean hasSaidSince(UUID author, Instant since, UUID article, String text);
}
