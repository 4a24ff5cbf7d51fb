package org.colophon.sourcing;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredSources extends JpaRepository<StoredSource, UUID> {}
