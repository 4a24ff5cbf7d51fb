package org.colophon.manuscript;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ManuscriptRepository extends JpaRepository<StoredManuscript, UUID> {

    @Query("select m.version from StoredManuscript m where m.id = :id")
    Optional<Long> version(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StoredManuscript m where m.id = :id")
    Optional<StoredManuscript> locked(UUID id);
}
