package org.colophon.remarks;

import java.util.UUID;

/**
 * Somebody accepted or rejected a suggestion. Told as {@link RemarkMade} is.
 *
 * @param article the article's id (bare ids: events are stored as JSON)
 * @param by who decided
 * @param to who had proposed it
 * @param reason why it was rejected; may be empty
 */
public record SuggestionDecided(UUID article, UUID thread, UUID by, UUID to, boolean accepted, String reason) {}
