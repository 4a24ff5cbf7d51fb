package org.colophon.sourcing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FactUses extends JpaRepository<FactUse, FactUseKey> {

    @Query("select u from FactUse u join fetch u.fact where u.id.articleId = :article order by u.position, u.id.key")
    List<FactUse> of(UUID article);

    @Query("select count(u) from FactUse u where u.fact.id = :fact")
    long uses(UUID fact);
}
