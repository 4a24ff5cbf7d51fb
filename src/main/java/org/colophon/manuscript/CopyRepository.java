package org.colophon.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CopyRepository extends JpaRepository<StoredCopy, UUID> {

    @Query("""
            select c from StoredCopy c
            where c.articleId = :article and c.settledAt is null order by c.keptAt desc, c.id""")
    List<StoredCopy> open(UUID article, Limit limit);

    @Query("""
            select c from StoredCopy c
            where c.articleId = :article and c.keptBy = :person and c.baseVersion = :base and c.settledAt is null""")
    Optional<StoredCopy> open(UUID article, UUID person, long base);
}
