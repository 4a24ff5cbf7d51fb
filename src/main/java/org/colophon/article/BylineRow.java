package org.colophon.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Embeddable
record BylineRow(@Nullable UUID personId, String name) {}
