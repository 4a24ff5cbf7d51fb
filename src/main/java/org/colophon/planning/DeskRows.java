package org.colophon.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeskRows extends JpaRepository<DeskRow, UUID> {

    List<DeskRow> findAllByOrderByPositionAscNameAsc();

    Optional<DeskRow> findByName(String name);
}
