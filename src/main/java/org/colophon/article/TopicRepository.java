package org.colophon.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TopicRepository extends JpaRepository<TopicRow, UUID> {

    @Query("select t from TopicRow t where lower(t.name) like :pattern escape '\\' order by t.name, t.id")
    List<TopicRow> search(String pattern, Limit limit);

    Optional<TopicRow> findBySlug(String slug);

    @Query("select count(a) from StoredArticle a join a.topics t where t.id = :topic")
    long countArticles(UUID topic);
}
