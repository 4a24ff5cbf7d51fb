package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record SourceUseKey(
        UUID articleId, @Column(name = "source_key") String key) {}
