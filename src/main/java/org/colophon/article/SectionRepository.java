package org.colophon.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SectionRepository extends JpaRepository<SectionRow, UUID> {

    List<SectionRow> findAllByOrderByPositionAscNameAsc();

    Optional<SectionRow> findBySlug(String slug);

    @Query("select count(a) from StoredArticle a where a.section.id = :section")
    long countArticles(UUID section);
}
