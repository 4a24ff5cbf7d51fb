package org.colophon.sourcing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SourceUses extends JpaRepository<SourceUse, SourceUseKey> {

    @Query(
            "select u from SourceUse u join fetch u.source where u.id.articleId = :article order by u.position, u.id.key")
    List<SourceUse> of(UUID article);

    @Query("select count(u) from SourceUse u where u.source.id = :source")
    long uses(UUID source);
}
