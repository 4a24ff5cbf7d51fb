package org.colophon.planning;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoteRows extends JpaRepository<NoteRow, UUID> {

    List<NoteRow> findByArticleIdOrderByNotedAtDescIdDesc(UUID articleId, Limit limit);
}
