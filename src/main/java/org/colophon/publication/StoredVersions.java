package org.colophon.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredVersions extends JpaRepository<StoredVersion, VersionKey> {

    @Query("""
            select v from StoredVersion v, CurrentVersion c
            where c.articleId = v.key.articleId and c.number = v.key.number and c.articleId = :article""")
    Optional<StoredVersion> current(UUID article);

    @Query("""
            select v from StoredVersion v, CurrentVersion c
            where c.articleId = v.key.articleId and c.number = v.key.number and c.articleId in :articles""")
    List<StoredVersion> current(Iterable<UUID> articles);

    /** The newest version of an article, also of one that readers do not see. */
    @Query("""
            select v from StoredVersion v
            where v.key.articleId = :article
              and v.key.number = (select max(w.key.number) from StoredVersion w where w.key.articleId = :article)""")
    Optional<StoredVersion> newest(UUID article);

    /** The newest versions of an article and its first one, the oldest first. */
    @Query("""
            select v from StoredVersion v
            where v.key.articleId = :article and (v.key.number >= :from or v.key.number = 1)
            order by v.key.number""")
    List<StoredVersion> since(UUID article, int from);
}
