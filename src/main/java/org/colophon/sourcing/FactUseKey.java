package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record FactUseKey(UUID articleId, @Column(name = "fact_key") String key) {}
