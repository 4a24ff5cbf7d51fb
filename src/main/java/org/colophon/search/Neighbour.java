package org.colophon.search;

import java.util.UUID;

/**
 * An article near another one.
 *
 * @param family the original's id, the same for all translations
 * @param reason the strongest part of the score in words
 */
record Neighbour(UUID id, UUID family, ScoreParts parts, String reason) {}
