package org.colophon.disclosure;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeclarationRepository extends JpaRepository<DeclarationRow, UUID> {}
