package org.colophon.search;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChoiceRows extends JpaRepository<ChoiceRow, ChoiceRow.Key> {

    /** Pins in their order, then exclusions. */
    @Query("""
            select c from ChoiceRow c where c.key.articleId = :article
            order by c.choice desc, c.position, c.key.otherId""")
    List<ChoiceRow> of(UUID article);
}
