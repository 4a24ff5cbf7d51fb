package org.colophon.publication;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PublishedTopicRows extends JpaRepository<PublishedTopicRow, PublishedTopicRow.Key> {

    @Modifying
    @Query("delete from PublishedTopicRow t where t.key.articleId = :article")
    void deleteOf(UUID article);
}
