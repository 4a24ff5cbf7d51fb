package org.colophon.consultation;

import java.util.UUID;

/**
 * Somebody without an account was asked about an article. Told within the transaction and, to those who listen then,
 * after commit.
 *
 * @param article the article's id (bare ids: events are stored as JSON)
 * @param by who asked
 * @param name whom
 * @param capacity the code of {@link Capacity}
 */
public record ConsultationAsked(UUID article, UUID consultation, UUID by, String name, String capacity) {}
