package org.colophon.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Reading order asks for what is not in two states: with a list of three, H2 sorts the whole discussion by hand. */
interface StoredComments extends JpaRepository<StoredComment, UUID> {

    @Query("""
            select c from StoredComment c
            where c.articleId = :article and c.threadKey > :after and c.state not in ('held', 'rejected')
            order by c.threadKey""")
    List<StoredComment> inReadingOrder(UUID article, String after, Limit limit);

    @Query("""
            select c from StoredComment c
            where c.articleId = :article and c.threadKey >= :from and c.state not in ('held', 'rejected')
            order by c.threadKey""")
    List<StoredComment> inReadingOrderFrom(UUID article, String from, Limit limit);

    @Query("""
            select c.threadKey from StoredComment c
            where c.articleId = :article and c.state not in ('held', 'rejected')
            order by c.threadKey""")
    List<String> firstKeys(UUID article, Limit limit);

    @Query("select count(c) from StoredComment c where c.articleId = :article and c.state = 'published'")
    long countVisible(UUID article);

    @Query("""
            select c from StoredComment c
            where c.articleId = :article and c.state = 'published'
              and (c.postedAt < :at or (c.postedAt = :at and c.id < :id))
            order by c.postedAt desc, c.id desc""")
    List<StoredComment> newestOf(UUID article, Instant at, UUID id, Limit limit);

    @Query("""
            select c from StoredComment c
            where c.articleId = :article and c.state = 'published'
              and (c.recommended < :count or (c.recommended = :count
                and (c.postedAt < :at or (c.postedAt = :at and c.id < :id))))
            order by c.recommended desc, c.postedAt desc, c.id desc""")
    List<StoredComment> mostRecommended(UUID article, int count, Instant at, UUID id, Limit limit);

    @Query("""
            select c from StoredComment c
            where c.articleId = :article and c.state = 'published'
              and (c.replies < :count or (c.replies = :count
                and (c.postedAt < :at or (c.postedAt = :at and c.id < :id))))
            order by c.replies desc, c.postedAt desc, c.id desc""")
    List<StoredComment> mostReplied(UUID article, int count, Instant at, UUID id, Limit limit);

    @Query("""
            select c from StoredComment c
            where c.postedAt < :at or (c.postedAt = :at and c.id < :id)
            order by c.postedAt desc, c.id desc""")
    List<StoredComment> newest(Instant at, UUID id, Limit limit);

    /** The oldest first: who waits longest is next. */
    @Query("""
            select c from StoredComment c
            where c.state = :state and (c.postedAt > :at or (c.postedAt = :at and c.id > :id))
            order by c.postedAt, c.id""")
    List<StoredComment> oldest(String state, Instant at, UUID id, Limit limit);

    @Query("select count(c) from StoredComment c where c.state = :state")
    long countIn(String state);

    @Query("""
            select c from StoredComment c
            where c.authorId = :author and (c.postedAt < :at or (c.postedAt = :at and c.id < :id))
            order by c.postedAt desc, c.id desc""")
    List<StoredComment> of(UUID author, Instant at, UUID id, Limit limit);

    Optional<StoredComment> findByAuthorIdAndClientKey(UUID authorId, String clientKey);

    @Modifying(flushAutomatically = true)
    @Query("update StoredComment c set c.replies = c.replies + :by where c.id = :id")
    void countReply(UUID id, int by);

    @Modifying
    @Query("update StoredComment c set c.recommended = c.recommended + :by where c.id = :id")
    void countRecommendation(UUID id, int by);
}
