package org.colophon.planning;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredPlans extends JpaRepository<StoredPlan, UUID> {}
