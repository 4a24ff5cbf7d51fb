package org.colophon.publication;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PublishedAuthorRows extends JpaRepository<PublishedAuthorRow, PublishedAuthorRow.Key> {

    @Modifying
    @Query("delete from PublishedAuthorRow a where a.key.articleId = :article")
    void deleteOf(UUID article);
}
