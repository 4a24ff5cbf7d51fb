package org.colophon.publication;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record VersionKey(UUID articleId, int number) {}
