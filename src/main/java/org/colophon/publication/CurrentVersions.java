package org.colophon.publication;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** For those who publish. What readers ask is in {@link PublishedRows}. */
interface CurrentVersions extends JpaRepository<CurrentVersion, UUID> {}
