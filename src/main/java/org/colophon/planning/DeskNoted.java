package org.colophon.planning;

import java.time.Instant;
import java.util.UUID;

/** Somebody left a note to the desk. @param article bare ids: events are stored as JSON */
public record DeskNoted(UUID article, UUID by, String words, Instant at) {}
